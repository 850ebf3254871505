namespace Reconcile.Claims;

/// <summary>Which property of what happened a claim is about.</summary>
public enum Facet
{
    /// <summary>That it happened, or did not.</summary>
    Happening,

    /// <summary>How many.</summary>
    Count,

    /// <summary>How far, long, deep or high.</summary>
    Length,

    /// <summary>How heavy.</summary>
    Mass,

    /// <summary>How much space it fills.</summary>
    Volume,

    /// <summary>How large an area.</summary>
    Area,

    /// <summary>How hot.</summary>
    Temperature,

    /// <summary>How fast.</summary>
    Speed,

    /// <summary>How long it lasted or takes.</summary>
    Duration,

    /// <summary>How much money.</summary>
    Money,

    /// <summary>Which part of the whole.</summary>
    Share,

    /// <summary>How old.</summary>
    Age,

    /// <summary>How strong on a scale such as Richter's.</summary>
    Magnitude,

    /// <summary>Any other measured value.</summary>
    Measure,

    /// <summary>When.</summary>
    Time,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Which of two events came first.</summary>
    Order,

    /// <summary>Which post a person holds.</summary>
    Role,

    /// <summary>How a name is spelt.</summary>
    Name,

    /// <summary>The words in quotation marks.</summary>
    Quotation,

    /// <summary>A thing that a clause speaks of among others, with what is said of it: "[the last bridge over the Dol]".</summary>
    Thing,
}
