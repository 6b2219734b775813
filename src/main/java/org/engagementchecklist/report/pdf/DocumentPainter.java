package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import java.util.Optional;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Report;

/** Sets a report's blocks one below the other. */
final class DocumentPainter {
    private final Document document;
    private final BlockPainter blocks;
    private final GridPlacer grids;
    private final float width;
    private Optional<IBlockElement> heading = Optional.empty();

    DocumentPainter(Document document, BlockPainter blocks, float width) {
        this.document = document;
        this.blocks = blocks;
        this.grids = new GridPlacer(document, blocks.grids(), width);
        this.width = width;
    }

    void paint(Report report) {
        report.blocks().forEach(this::place);
        addHeading();
    }

    private void place(Block block) {
        switch (block) {
            case Heading next -> {
                addHeading();
                heading = Optional.of(blocks.paint(next, width));
            }
            case Grid grid -> {
                grids.place(heading, grid);
                heading = Optional.empty();
            }
            default -> {
                addHeading();
                document.add(blocks.paint(block, width));
            }
        }
    }

    private void addHeading() {
        heading.ifPresent(document::add);
        heading = Optional.empty();
    }
}
