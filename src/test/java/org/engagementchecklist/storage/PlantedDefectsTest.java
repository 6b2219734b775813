package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.proof.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of every kind are planted all over the shipped file, and every one is said at its place, all at once. */
class PlantedDefectsTest {

    private static final int MANY = 60;

    @TempDir
    private Path folder;

    private final List<String> planted = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"question", "is only anyOf", "office unsure", "strength", "time", "tag", "sources"})
    void every_misspelled_name_is_said_with_the_one_that_was_meant(String fields) throws IOException {
        List<Defect> found = defectsAfter((object, pointer) -> {
            for (String field : fields.split(" ", -1)) {
                misspell(object, field, pointer + "/" + field);
            }
        });
        assertAllFound(found, "Did you mean");
    }

    @Test
    void every_comparison_that_does_not_fit_its_question_is_said() throws IOException {
        List<Defect> found = defectsAfter((object, pointer) -> {
            if (object.has("question") && object.has("anyOf")) {
                object.remove("anyOf");
                object.put("atLeast", 1);
                planted.add(pointer + "/atLeast");
            }
        });
        assertAllFound(found, "This is for");
    }

    @Test
    void every_question_that_depends_on_itself_or_on_a_later_one_is_said() throws IOException {
        List<Defect> found = defectsAfter((object, pointer) -> {
            if (object.path("questions") instanceof ArrayNode questions) {
                String last = questions.get(questions.size() - 1).path("id").textValue();
                for (int i = 0; i < questions.size(); i++) {
                    ObjectNode when = ((ObjectNode) questions.get(i)).putObject("visibleWhen");
                    ArrayNode all = when.putArray("all");
                    String own = questions.get(i).path("id").textValue();
                    all.addObject().put("question", own).put("answered", true);
                    all.addObject().put("question", last).put("answered", true);
                    planted.add(pointer + "/questions/" + i + "/visibleWhen/all/0/question");
                    planted.add(pointer + "/questions/" + i + "/visibleWhen/all/1/question");
                }
            }
        });
        assertAllFound(found, "Refer only to what comes before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "sources", "options"})
    void every_name_that_is_given_twice_is_said(String list) throws IOException {
        List<Defect> found = defectsAfter((object, pointer) -> {
            if (object.path(list) instanceof ArrayNode items && items.path(0).has("id")) {
                String first = items.get(0).path("id").textValue();
                for (int i = 1; i < items.size(); i++) {
                    ((ObjectNode) items.get(i)).put("id", first);
                    planted.add(pointer + "/" + list + "/" + i + "/id");
                }
            }
        });
        assertAllFound(found, "Give each its own id");
    }

    @Test
    void every_unknown_field_is_said() throws IOException {
        List<Defect> found = defectsAfter((object, pointer) -> {
            if (object.has("office")) {
                object.put("offices", "RAS");
                planted.add(pointer + "/offices");
            }
        });
        assertAllFound(found, "");
    }

    private void assertAllFound(List<Defect> found, String advice) {
        assertThat(planted).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(found)
                .filteredOn(defect -> defect.advice().startsWith(advice))
                .extracting(defect -> defect.place().pointer())
                .containsAll(planted);
        assertThat(found).extracting(defect -> defect.place().line()).doesNotContain(0);
    }

    private List<Defect> defectsAfter(BiConsumer<ObjectNode, String> change) throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode file = mapper.readTree(copy.text(CopiedChecklists.CHECKLIST));
        visit(file, "", change);
        copy.write(CopiedChecklists.CHECKLIST, file.toPrettyString());
        return copy.read().all().stream()
                .flatMap(each -> each instanceof LoadedChecklist.Defective(var path, var defects)
                        ? Stream.of(defects).flatMap(List::stream)
                        : Stream.of())
                .toList();
    }

    private static void visit(JsonNode node, String pointer, BiConsumer<ObjectNode, String> change) {
        if (node instanceof ObjectNode object) {
            change.accept(object, pointer);
            object.properties().forEach(field -> visit(field.getValue(), pointer + "/" + field.getKey(), change));
        } else {
            for (int i = 0; i < node.size(); i++) {
                visit(node.path(i), pointer + "/" + i, change);
            }
        }
    }

    private void misspell(ObjectNode object, String field, String pointer) {
        JsonNode named = object.path(field);
        if (named.isTextual()) {
            object.put(field, named.textValue() + "x");
            planted.add(pointer);
        } else if (named instanceof ArrayNode list && list.path(0).isTextual()) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, TextNode.valueOf(list.get(i).textValue() + "x"));
                planted.add(pointer + "/" + i);
            }
        }
    }
}
