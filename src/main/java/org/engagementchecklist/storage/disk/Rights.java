package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and write files, on systems where each has an owner, a group and rights. */
final class Rights {

    /** Whether files have an owner, a group and rights for each. */
    static final boolean EXIST =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final Set<PosixFilePermission> EXECUTING = PosixFilePermissions.fromString("--x--x--x");
    private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("---rwx---");
    private static final int STICKY = 01000;

    private Rights() {}

    /** Lets those read and write a new file who may do so in its folder. */
    static void giveFile(PosixFileAttributeView file, OpenFolder folder) throws IOException {
        Set<PosixFilePermission> rights = of(folder);
        rights.removeAll(EXECUTING);
        rights.add(PosixFilePermission.OWNER_READ);
        rights.add(PosixFilePermission.OWNER_WRITE);
        give(file, folder.rights().readAttributes().group(), rights);
    }

    /** Lets those use a new folder who may use the one above. */
    static void giveFolder(OpenFolder folder, OpenFolder above) throws IOException {
        Set<PosixFilePermission> rights = of(above);
        rights.addAll(PosixFilePermissions.fromString("rwx------"));
        give(folder.rights(), above.rights().readAttributes().group(), rights);
    }

    /** In a folder where everybody may write but only to what is their own, that is what is meant. */
    private static Set<PosixFilePermission> of(OpenFolder folder) throws IOException {
        PosixFileAttributes is = folder.rights().readAttributes();
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(is.permissions());
        if ((mode(folder.path()) & STICKY) != 0) {
            rights.remove(PosixFilePermission.OTHERS_WRITE);
        }
        return rights;
    }

    /** The file was made for its owner alone, so that nobody gains rights where the group cannot be kept. */
    static void give(PosixFileAttributeView file, GroupPrincipal group, Set<PosixFilePermission> wanted)
            throws IOException {
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(wanted);
        if (!hasGroup(file, group)) {
            rights.removeAll(GROUP);
        }
        if (!rights.equals(file.readAttributes().permissions())) {
            file.setPermissions(rights);
        }
    }

    private static boolean hasGroup(PosixFileAttributeView file, GroupPrincipal group) throws IOException {
        try {
            if (!file.readAttributes().group().equals(group)) {
                file.setGroup(group);
            }
            return true;
        } catch (IOException notAMember) {
            return false;
        }
    }

    /** {@return whether those who can look into a folder with these rights cannot read a file with those} */
    static boolean isClosed(Set<PosixFilePermission> ofFolder, Set<PosixFilePermission> ofFile) {
        return (ofFolder.containsAll(PosixFilePermissions.fromString("---r-x---"))
                        && !ofFile.contains(PosixFilePermission.GROUP_READ))
                || (ofFolder.containsAll(PosixFilePermissions.fromString("------r-x"))
                        && !ofFile.contains(PosixFilePermission.OTHERS_READ));
    }

    /** {@return how many names a file has} */
    static int namesOf(Path file) throws IOException {
        return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names ? names : 1;
    }

    private static int mode(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS) instanceof Integer mode ? mode : 0;
    }
}
