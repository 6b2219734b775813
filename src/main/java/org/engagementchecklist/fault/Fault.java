package org.engagementchecklist.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Something that was thrown and that nobody foresaw. It has the kinds of what was thrown and the places in the program, and
 * never a message, for a message may hold what somebody answered.
 *
 * @param code eight hexadecimal digits such as {@code 7F3A-19C2}, by which a person tells it to another: the same whenever the
 *     same kind is thrown at the same place
 * @param kind what was thrown, such as {@code IllegalStateException}
 * @param place where in this program, such as {@code EngagementFile.save(EngagementFile.java:115)}; empty if none of it was
 *     under way
 * @param account every cause with its kind and places, a line each
 */
public record Fault(String code, String kind, Optional<String> place, List<String> account) {
    /** The name under which faults are noted. */
    public static final String LOG = "org.engagementchecklist.fault";

    private static final System.Logger NOTES = System.getLogger(LOG);
    private static final String OURS = "org.engagementchecklist.";
    private static final int CAUSES = 8;
    private static final int FRAMES = 60;
    private static final int TELLING_FRAMES = 5;
    private static final int HALF = 4;
    private static final Pattern NUMBER_OF_LAMBDA = Pattern.compile("\\$\\d+|0x[0-9a-f]+");

    /** Keeps the account as it is. */
    public Fault {
        account = List.copyOf(account);
    }

    /** {@return what can be told of something that was thrown} */
    public static Fault of(Throwable thrown) {
        return new Fault(
                code(thrown),
                thrown.getClass().getSimpleName(),
                frames(thrown).filter(Fault::isOurs).findFirst().map(Fault::shortened),
                causes(thrown).flatMap(Fault::lines).toList());
    }

    /** Notes something that was thrown for whoever looks after the program. {@return what can be told of it} */
    public static Fault noted(Throwable thrown) {
        Fault fault = of(thrown);
        try {
            NOTES.log(System.Logger.Level.ERROR, "{0}", fault);
        } catch (RuntimeException | Error notNoted) {
            // What cannot be noted can still be told.
            return fault;
        }
        return fault;
    }

    /** {@return its code, its kind and its place, on one line} */
    public String line() {
        return code + " (" + kind + place.map(each -> ", " + each).orElse("") + ")";
    }

    /** {@return what is said of it at a terminal, on one line; a stack trace helps no one there} */
    public String words() {
        return "Something went wrong that the program did not expect: error " + line()
                + ". What was saved is safe. Please report this.";
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of("Error " + code), account.stream()).collect(Collectors.joining("\n"));
    }

    /** The kinds and the uppermost places, without the numbers of lines and of what the compiler makes. */
    private static String code(Throwable thrown) {
        String telling = causes(thrown)
                .map(each -> each.getClass().getName()
                        + frames(each)
                                .filter(Fault::isOurs)
                                .limit(TELLING_FRAMES)
                                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                                .toList())
                .collect(Collectors.joining("\n"));
        CRC32 sum = new CRC32();
        sum.update(NUMBER_OF_LAMBDA.matcher(telling).replaceAll("").getBytes(StandardCharsets.UTF_8));
        String digits = HexFormat.of().withUpperCase().toHexDigits((int) sum.getValue());
        return digits.substring(0, HALF) + "-" + digits.substring(HALF);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, each -> each.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(CAUSES);
    }

    private static Stream<String> lines(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        Stream<String> left =
                frames.length > FRAMES ? Stream.of("    and " + (frames.length - FRAMES) + " more") : Stream.empty();
        return Stream.of(
                        Stream.of(thrown.getClass().getName()),
                        Arrays.stream(frames).limit(FRAMES).map(frame -> "    at " + frame),
                        left)
                .flatMap(each -> each);
    }

    private static Stream<StackTraceElement> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace());
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }

    private static String shortened(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                + frame.getLineNumber() + ")";
    }
}
