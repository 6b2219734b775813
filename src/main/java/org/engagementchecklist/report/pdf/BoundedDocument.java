package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.report.Attachment;

/** A PDF file from anyone, of which only as much is read as is asked for. */
final class BoundedDocument extends PdfDocument {
    BoundedDocument(BoundedReader reader) {
        super(reader);
    }

    /** Nothing follows from the tags here, and they may be a tree that has no end. */
    @Override
    protected void tryInitTagStructure(PdfDictionary root) {
        // Left alone.
    }

    /** {@return as many as the file says it has; iText would keep a place for each} */
    int pages() {
        PdfDictionary pages = root().getAsDictionary(PdfName.Pages);
        PdfNumber count = pages == null ? null : pages.getAsNumber(PdfName.Count);
        if (count == null) {
            throw new IllegalStateException("no pages");
        }
        return count.intValue();
    }

    /**
     * {@return the attached files with such a name, each once} Other programs move them from the list of those that belong
     * to the whole document to the tree of all, or name them in both. What has another name is not unpacked.
     *
     * @param suffix how the name ends
     */
    List<Attachment> attachments(String suffix) {
        Set<PdfStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(belonging(), named())
                .filter(file -> !name(file).isBlank() && name(file).endsWith(suffix))
                .flatMap(file -> contents(file)
                        .filter(seen::add)
                        .map(contents -> new Attachment(name(file), contents.getBytes())))
                .distinct()
                .toList();
    }

    private PdfDictionary root() {
        return getCatalog().getPdfObject();
    }

    private Stream<PdfDictionary> belonging() {
        return dictionaries(root().getAsArray(PdfName.AF));
    }

    /** A tree whose branches lead back to one another is gone through once. */
    private Stream<PdfDictionary> named() {
        PdfDictionary names = root().getAsDictionary(PdfName.Names);
        PdfDictionary tree = names == null ? null : names.getAsDictionary(PdfName.EmbeddedFiles);
        Set<PdfDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PdfDictionary> left = new ArrayDeque<>(tree == null ? List.of() : List.of(tree));
        Stream.Builder<PdfDictionary> found = Stream.builder();
        while (!left.isEmpty()) {
            PdfDictionary branch = left.remove();
            if (seen.add(branch)) {
                dictionaries(branch.getAsArray(PdfName.Names)).forEach(found);
                dictionaries(branch.getAsArray(PdfName.Kids)).forEach(left::add);
            }
        }
        return found.build();
    }

    private static Stream<PdfDictionary> dictionaries(PdfArray list) {
        return list == null
                ? Stream.empty()
                : IntStream.range(0, list.size())
                        .mapToObj(list::getAsDictionary)
                        .filter(each -> each != null);
    }

    private static String name(PdfDictionary file) {
        PdfString name = file.getAsString(PdfName.UF);
        PdfString older = name == null ? file.getAsString(PdfName.F) : name;
        return older == null ? "" : older.toUnicodeString();
    }

    private static Stream<PdfStream> contents(PdfDictionary file) {
        PdfDictionary streams = file.getAsDictionary(PdfName.EF);
        PdfStream contents = streams == null ? null : streams.getAsStream(PdfName.F);
        PdfStream other = streams == null || contents != null ? contents : streams.getAsStream(PdfName.UF);
        return Stream.ofNullable(other);
    }
}
