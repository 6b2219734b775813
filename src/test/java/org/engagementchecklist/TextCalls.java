package org.engagementchecklist;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Every call that takes words out of a bundle, as the compiler reads it. A key is followed to where it is written down:
 * through parameters, choices, switches and methods, and through the constants of an enumeration that are put together
 * with a beginning.
 */
final class TextCalls {
    private final Sources.Typed sources;
    private final Map<Element, TreePath> declared = new HashMap<>();
    private final Map<Element, List<TreePath>> called = new HashMap<>();
    private final Map<Element, List<String>> references = new HashMap<>();

    /** Reads every call in these files. */
    TextCalls(Sources.Typed sources) {
        this.sources = sources;
        sources.units().forEach(unit -> new Index().scan(new TreePath(unit), null));
    }

    /**
     * One call.
     *
     * @param place the file and line
     * @param keys every key that it may name
     * @param refused why the keys are not known, if they are not
     * @param arguments the types of what is put in place
     */
    record Call(String place, Set<String> keys, Optional<String> refused, List<TypeMirror> arguments) {}

    /** {@return the calls of this method of this class} */
    List<Call> of(String owner, String method) {
        return called.entrySet().stream()
                .filter(each -> isNamed(each.getKey(), owner, method))
                .flatMap(each -> each.getValue().stream())
                .map(this::call)
                .toList();
    }

    /** {@return the places where this method of this class is handed on instead of called, so that no key can be read} */
    List<String> referencesTo(String owner, String method) {
        return references.entrySet().stream()
                .filter(each -> isNamed(each.getKey(), owner, method))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private Call call(TreePath path) {
        List<? extends ExpressionTree> arguments = ((MethodInvocationTree) path.getLeaf()).getArguments();
        List<TypeMirror> types = arguments.stream()
                .skip(1)
                .map(each -> sources.type(new TreePath(path, each)))
                .toList();
        try {
            return new Call(
                    sources.place(path), keys(new TreePath(path, arguments.getFirst())), Optional.empty(), types);
        } catch (UnknownKeyException unknown) {
            return new Call(sources.place(path), Set.of(), Optional.of(String.valueOf(unknown.getMessage())), types);
        }
    }

    private static boolean isNamed(Element element, String owner, String method) {
        return element.getSimpleName().contentEquals(method)
                && element.getEnclosingElement().toString().equals(owner);
    }

    private Set<String> keys(TreePath path) {
        return switch (path.getLeaf()) {
            case LiteralTree literal -> Set.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree brackets -> keys(new TreePath(path, brackets.getExpression()));
            case ConditionalExpressionTree choice ->
                both(
                        keys(new TreePath(path, choice.getTrueExpression())),
                        keys(new TreePath(path, choice.getFalseExpression())));
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS ->
                joined(keys(new TreePath(path, sum.getLeftOperand())), keys(new TreePath(path, sum.getRightOperand())));
            case SwitchExpressionTree _ -> results(path);
            case IdentifierTree _, MemberSelectTree _ -> named(path);
            case MethodInvocationTree _ -> made(path);
            default -> throw new UnknownKeyException("a key cannot be read from " + path.getLeaf());
        };
    }

    /** What an identifier stands for: a constant, a variable that is set once, or what the callers of a method pass. */
    private Set<String> named(TreePath path) {
        Element element = sources.element(path);
        if (element instanceof VariableElement constant && constant.getConstantValue() != null) {
            return Set.of(String.valueOf(constant.getConstantValue()));
        }
        Set<String> names = constants(sources.type(path));
        if (!names.isEmpty()) {
            return names;
        }
        TreePath place = Optional.ofNullable(declared.get(element))
                .orElseThrow(() -> new UnknownKeyException("a key cannot be read from " + path.getLeaf()));
        ExpressionTree first = ((VariableTree) place.getLeaf()).getInitializer();
        return first == null ? passed(element, place) : keys(new TreePath(place, first));
    }

    private Set<String> passed(Element parameter, TreePath place) {
        if (!(place.getParentPath().getLeaf() instanceof MethodTree)) {
            throw new UnknownKeyException("a key cannot be read from " + parameter);
        }
        ExecutableElement taking = (ExecutableElement) sources.element(place.getParentPath());
        int position = taking.getParameters().indexOf(parameter);
        Set<String> keys = new TreeSet<>();
        for (TreePath call : called.getOrDefault(taking, List.of())) {
            keys.addAll(keys(new TreePath(call, arguments(call.getLeaf()).get(position))));
        }
        if (keys.isEmpty()) {
            throw new UnknownKeyException("nobody passes the key " + parameter);
        }
        return keys;
    }

    /** What a method gives back: the name of an enumeration's constant, or what its own return statements say. */
    private Set<String> made(TreePath path) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            TreePath of = new TreePath(new TreePath(path, select), select.getExpression());
            switch (select.getIdentifier().toString()) {
                case "name", "toString" -> {
                    return constants(sources.type(of));
                }
                case "toLowerCase" -> {
                    return new TreeSet<>(keys(of).stream()
                            .map(each -> each.toLowerCase(Locale.ROOT))
                            .toList());
                }
                default -> {}
            }
        }
        TreePath body = Optional.ofNullable(declared.get(sources.element(path)))
                .orElseThrow(() -> new UnknownKeyException("a key cannot be read from " + call));
        return results(body);
    }

    private Set<String> results(TreePath path) {
        Results results = new Results(path.getLeaf());
        results.scan(path, null);
        Set<String> keys = new TreeSet<>();
        results.found.forEach(each -> keys.addAll(keys(each)));
        return keys;
    }

    private static Set<String> constants(TypeMirror type) {
        Set<String> names = new TreeSet<>();
        if (type instanceof DeclaredType of && of.asElement().getKind() == ElementKind.ENUM) {
            of.asElement().getEnclosedElements().stream()
                    .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(each -> names.add(each.getSimpleName().toString()));
        }
        return names;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> keys = new TreeSet<>(some);
        keys.addAll(others);
        return keys;
    }

    private static Set<String> joined(Set<String> beginnings, Set<String> ends) {
        Set<String> keys = new TreeSet<>();
        beginnings.forEach(beginning -> ends.forEach(end -> keys.add(beginning + end)));
        return keys;
    }

    private static List<? extends ExpressionTree> arguments(Tree call) {
        return call instanceof NewClassTree made ? made.getArguments() : ((MethodInvocationTree) call).getArguments();
    }

    /** Where everything is declared and called. */
    private final class Index extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            declared.put(sources.element(getCurrentPath()), getCurrentPath());
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            declared.put(sources.element(getCurrentPath()), getCurrentPath());
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            callOf(getCurrentPath());
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            callOf(getCurrentPath());
            return super.visitNewClass(tree, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            references
                    .computeIfAbsent(sources.element(getCurrentPath()), _ -> new ArrayList<>())
                    .add(sources.place(getCurrentPath()));
            return super.visitMemberReference(tree, null);
        }

        private void callOf(TreePath path) {
            called.computeIfAbsent(sources.element(path), _ -> new ArrayList<>())
                    .add(path);
        }
    }

    /** What a method returns or a switch gives; not what methods and switches within it do. */
    private static final class Results extends TreePathScanner<Void, Void> {
        private final Tree whole;
        private final List<TreePath> found = new ArrayList<>();

        Results(Tree whole) {
            this.whole = whole;
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void unused) {
            found.add(new TreePath(getCurrentPath(), tree.getExpression()));
            return null;
        }

        @Override
        public Void visitYield(YieldTree tree, Void unused) {
            found.add(new TreePath(getCurrentPath(), tree.getValue()));
            return null;
        }

        @Override
        public Void visitCase(CaseTree tree, Void unused) {
            if (whole instanceof SwitchExpressionTree && tree.getBody() instanceof ExpressionTree value) {
                found.add(new TreePath(getCurrentPath(), value));
                return null;
            }
            return tree.getBody() instanceof BlockTree || tree.getBody() == null
                    ? super.visitCase(tree, null)
                    : scan(tree.getBody(), null);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
            return tree.equals(whole) ? super.visitSwitchExpression(tree, null) : null;
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
            return null;
        }
    }

    /** A key that is put together in a way that nobody can follow. */
    private static final class UnknownKeyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownKeyException(String words) {
            super(words);
        }
    }
}
