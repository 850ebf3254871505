using System.Text;

namespace Reconcile.Reports.Html;

/// <summary>Writes which articles are one source, with the text that they share.</summary>
internal static class FamilyNote
{
    /// <summary>Writes the section; nothing where every article stands alone.</summary>
    public static void Write(StringBuilder page, Reconciliation reconciliation)
    {
        if (reconciliation.Families.All.IsEmpty)
        {
            return;
        }

        page.Append("<section class=\"families\">\n<h3>Counted as one source</h3>\n<ul>\n");
        foreach (var (heading, copies) in FamilyText.Describe(reconciliation))
        {
            page.Append("<li>").Append(HtmlText.Escape(heading));
            if (!copies.IsEmpty)
            {
                page.Append("\n<ul>\n");
                foreach (var copy in copies)
                {
                    page.Append("<li>").Append(HtmlText.Escape(copy)).Append("</li>\n");
                }

                page.Append("</ul>\n");
            }

            page.Append("</li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }
}
