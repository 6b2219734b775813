package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever catches what nobody foresaw notes it or throws it on; nothing of the kind is lost without a trace. */
final class UnforeseenTest {
    private static final Set<String> EVERYTHING = Set.of("RuntimeException", "Error", "Exception", "Throwable");

    /** Where it is noted; and where files of others make a library fail in every way, which is foreseen. */
    private static final Set<String> EXEMPT = Set.of("Fault.java", "FaultLog.java", "PdfOpener.java");

    /** Where the failure is handed to; it stands behind. */
    private static final String SINK =
            "(?:Fault\\.noted|Failures\\.\\w+|Unforeseen\\.\\w+|giveUp|explain|completeExceptionally|throw|IllegalStateException)"
                    + "\\b[^;]*\\b";

    @Test
    void what_nobody_foresaw_is_noted_or_thrown_on() {
        List<String> silent = new ArrayList<>();
        int[] seen = {0};
        for (Sources.Source source : Sources.below(Sources.MAIN)) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitCatch(CatchTree caught, Void unused) {
                    if (catchesEverything(caught)) {
                        seen[0]++;
                        if (!isNoted(caught)
                                && !EXEMPT.contains(source.file().getFileName().toString())) {
                            silent.add(source.file() + ": catch (" + caught.getParameter() + ")");
                        }
                    }
                    return super.visitCatch(caught, null);
                }
            }.scan(new TreePath(source.unit()), null);
        }
        assertThat(silent).isEmpty();
        assertThat(seen[0]).isGreaterThan(EXEMPT.size());
    }

    private static boolean catchesEverything(CatchTree caught) {
        Tree type = caught.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        return types.stream().map(Tree::toString).anyMatch(EVERYTHING::contains);
    }

    private static boolean isNoted(CatchTree caught) {
        String name = Pattern.quote(caught.getParameter().getName().toString());
        return Pattern.compile(SINK + name + "\\b")
                .matcher(caught.getBlock().toString())
                .find();
    }
}
