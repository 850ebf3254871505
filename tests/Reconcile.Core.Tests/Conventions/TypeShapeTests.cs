using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Reconcile.Text;

namespace Reconcile.Tests.Conventions;

internal sealed class TypeShapeTests
{
    private static readonly Type[] All =
    [
        .. typeof(TextSpan).Assembly.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)),
    ];

    private static readonly Type[] Public = [.. All.Where(type => type.IsVisible)];

    [Test]
    public void A_public_type_is_sealed_or_readonly_or_a_closed_hierarchy() =>
        Public
            .Where(type => !(type.IsEnum || type.IsInterface || type.IsSealed || IsClosedHierarchy(type)))
            .Should()
            .BeEmpty();

    [Test]
    public void A_public_struct_is_readonly() =>
        Public
            .Where(type => type.IsValueType && !type.IsEnum)
            .Where(type => type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Should()
            .BeEmpty();

    [Test]
    public void A_class_is_sealed_or_abstract() =>
        All.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    [Test]
    public void Nothing_public_can_be_set_after_construction()
    {
        var setters = Public
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter));
        var fields = Public
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields())
            .Where(field => !field.IsInitOnly && !field.IsLiteral);

        setters.Cast<MemberInfo>().Concat(fields).Should().BeEmpty();
    }

    [Test]
    public void A_public_collection_is_immutable() =>
        Public
            .SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == typeof(TextSpan).Assembly)
            .Where(property => IsMutableCollection(property.PropertyType))
            .Should()
            .BeEmpty();

    [Test]
    public void An_interface_has_at_least_two_implementations() =>
        All.Where(type => type.IsInterface)
            .Where(type => All.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2)
            .Should()
            .BeEmpty();

    [TestCase("Helper")]
    [TestCase("Helpers")]
    [TestCase("Utils")]
    [TestCase("Utilities")]
    [TestCase("Manager")]
    [TestCase("Base")]
    [TestCase("Impl")]
    public void A_name_says_more_than(string ending) =>
        All.Where(type => type.Name.EndsWith(ending, StringComparison.Ordinal)).Should().BeEmpty();

    // A record's copy constructor is always there; the others must be closed to other assemblies.
    private static bool IsClosedHierarchy(Type type) =>
        type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type)
            .All(constructor => constructor.IsFamilyAndAssembly || constructor.IsAssembly || constructor.IsPrivate);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (
            type.IsGenericType
            && type.Namespace == typeof(List<>).Namespace
            && type.GetInterface(nameof(System.Collections.IEnumerable)) is not null
            && type.GetGenericTypeDefinition() != typeof(ImmutableArray<>)
        );
}
