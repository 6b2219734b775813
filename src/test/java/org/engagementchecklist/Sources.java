package org.engagementchecklist;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's source files as the compiler reads them, without compiling them. */
final class Sources {
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");

    private static final Pattern TEXTS_AND_COMMENTS = Pattern.compile("\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\""
            + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    private Sources() {}

    /**
     * A class, record, enum, interface or annotation.
     *
     * @param lines from its first modifier to its closing brace
     */
    record Type(Path file, ClassTree tree, int lines, boolean nested, Optional<String> comment) {
        @Override
        public String toString() {
            return file + " " + tree.getSimpleName();
        }
    }

    /**
     * A method or constructor with a body.
     *
     * @param lines between its opening and its closing brace
     */
    record Method(Path file, MethodTree tree, int lines) {
        @Override
        public String toString() {
            return file + " " + tree.getName();
        }
    }

    /** What one file declares. */
    record Source(
            Path file, CompilationUnitTree unit, List<Type> types, List<Method> methods, Optional<String> comment) {}

    /** Files with what the compiler knows of each name and expression in them. */
    record Typed(Trees trees, List<CompilationUnitTree> units) {

        /** {@return what a name, call or declaration means} */
        Element element(TreePath path) {
            return trees.getElement(path);
        }

        /** {@return the type of an expression} */
        TypeMirror type(TreePath path) {
            return trees.getTypeMirror(path);
        }

        /** {@return the file and line} */
        String place(TreePath path) {
            CompilationUnitTree unit = path.getCompilationUnit();
            long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
            return fileOf(unit) + ":" + unit.getLineMap().getLineNumber(start);
        }
    }

    /** {@return all Java files below the folder, parsed} */
    static List<Source> below(Path folder) {
        return compiled(folder, task -> {
            Trees trees = Trees.instance(task);
            return units(task).map(unit -> read(trees, unit)).toList();
        });
    }

    /**
     * {@return all Java files below the folder, with the types of everything in them}
     *
     * @throws AssertionError if they do not compile with what the tests run with
     */
    static Typed typedBelow(Path folder) {
        return compiled(folder, task -> {
            List<CompilationUnitTree> units = units(task).toList();
            task.analyze();
            return new Typed(Trees.instance(task), units);
        });
    }

    private static Stream<CompilationUnitTree> units(JavacTask task) throws IOException {
        return StreamSupport.stream(task.parse().spliterator(), false).map(CompilationUnitTree.class::cast);
    }

    private static <T> T compiled(Path folder, Reading<T> reading) {
        List<Path> files = filesBelow(folder);
        DiagnosticCollector<JavaFileObject> mistakes = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(mistakes, Locale.ROOT, null)) {
            List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path", ""));
            T read = reading.of((JavacTask) compiler.getTask(
                    null, manager, mistakes, options, null, manager.getJavaFileObjectsFromPaths(files)));
            mistakes.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(each -> {
                        throw new AssertionError(each.toString());
                    });
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is done with the files while the compiler has them. */
    private interface Reading<T> {
        T of(JavacTask task) throws IOException;
    }

    /** {@return the Java files below the folder} */
    static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return the comments of the file, each with its markers} */
    static List<String> commentsIn(Path file) {
        return TEXTS_AND_COMMENTS
                .matcher(textOf(file))
                .results()
                .map(found -> found.group())
                .filter(found -> found.startsWith("/"))
                .toList();
    }

    /** {@return the whole text of the file} */
    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Source read(Trees trees, CompilationUnitTree unit) {
        Path file = fileOf(unit);
        Reader reader = new Reader(trees, unit, file);
        reader.scan(unit, null);
        return new Source(file, unit, reader.types, reader.methods, reader.packageComment);
    }

    private static Path fileOf(CompilationUnitTree unit) {
        return Path.of("")
                .toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()));
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final Path file;
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();
        private Optional<String> packageComment = Optional.empty();

        Reader(Trees trees, CompilationUnitTree unit, Path file) {
            this.trees = trees;
            this.unit = unit;
            this.file = file;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void unused) {
            packageComment = comment();
            return super.visitPackage(tree, null);
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            if (!tree.getSimpleName().isEmpty()) {
                boolean nested = getCurrentPath().getParentPath().getParentPath() != null;
                types.add(new Type(file, tree, lines(tree), nested, comment()));
            }
            return super.visitClass(tree, null);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            if (tree.getBody() != null) {
                methods.add(new Method(file, tree, Math.max(1, lines(tree.getBody()) - 2)));
            }
            return super.visitMethod(tree, null);
        }

        private Optional<String> comment() {
            return Optional.ofNullable(trees.getDocComment(getCurrentPath()));
        }

        private int lines(Tree tree) {
            var places = trees.getSourcePositions();
            return Math.toIntExact(
                    line(places.getEndPosition(unit, tree)) - line(places.getStartPosition(unit, tree)) + 1);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
