package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;
import java.util.List;
import java.util.function.Supplier;

/** A card that, where it goes on to another page, says there again what it is about. */
final class CardRenderer extends DivRenderer {
    private final Supplier<Paragraph> continuation;
    private final boolean goesOn;

    /**
     * Creates a renderer.
     *
     * @param continuation makes the words above what goes on; they are nothing to a reader
     */
    CardRenderer(Div card, Supplier<Paragraph> continuation) {
        this(card, continuation, false);
    }

    private CardRenderer(Div card, Supplier<Paragraph> continuation, boolean goesOn) {
        super(card);
        this.continuation = continuation;
        this.goesOn = goesOn;
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        LayoutResult result = super.layout(context);
        if (result.getStatus() != LayoutResult.PARTIAL) {
            return result;
        }
        List<IRenderer> rest = result.getOverflowRenderer().getChildRenderers();
        boolean saysNoMore =
                goesOn && result.getSplitRenderer().getChildRenderers().size() == 1 && !isForced();
        if (saysNoMore) {
            return new LayoutResult(LayoutResult.NOTHING, null, null, this, rest.getFirst());
        }
        rest.addFirst(continued(result.getOverflowRenderer()));
        return result;
    }

    @Override
    public IRenderer getNextRenderer() {
        return new CardRenderer((Div) modelElement, continuation, true);
    }

    private boolean isForced() {
        return Boolean.TRUE.equals(this.<Boolean>getProperty(Property.FORCED_PLACEMENT));
    }

    private IRenderer continued(IRenderer rest) {
        IRenderer words = continuation.get().createRendererSubTree();
        words.setParent(rest);
        LayoutTaggingHelper helper = this.<LayoutTaggingHelper>getProperty(Property.TAGGING_HELPER);
        if (helper != null) {
            LayoutTaggingHelper.addTreeHints(helper, words);
        }
        return words;
    }
}
