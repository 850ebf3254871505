using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class ModelFileTests
{
    private static readonly byte[] Payload = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * 7))];

    [Test]
    public void A_packed_payload_is_read_back() =>
        ModelFile.Unpack("m", ModelFile.Pack(Payload)).Should().Equal(Payload);

    [Test]
    public void A_payload_that_cannot_be_compressed_is_stored_as_it_is()
    {
        var payload = new byte[5000];
        new Random(3).NextBytes(payload);

        var file = ModelFile.Pack(payload);

        file.Length.Should().BeLessThan(payload.Length + 32);
        ModelFile.Unpack("m", file).Should().Equal(payload);
    }

    [TestCase(0, "The model 'm' is not a model file.")]
    [TestCase(4, "The model 'm' has version 254, not 1.")]
    [TestCase(12, "The model 'm' is damaged.")]
    public void A_changed_byte_is_noticed(int position, string message)
    {
        var file = ModelFile.Pack(Payload);
        file[position] ^= 0xff;

        FluentActions
            .Invoking(() => ModelFile.Unpack("m", file))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);
    }

    [Test]
    public void A_missing_model_is_named() =>
        FluentActions
            .Invoking(() => ModelFile.Load("nothing"))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("The model 'nothing' is not in the assembly.");
}
