package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** What takes very long keeps nothing else waiting. */
@ExtendWith(ApplicationExtension.class)
final class WindowThreadsTest {
    private static final long MOST_SECONDS = 60;

    private final WindowThreads threads = new WindowThreads();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void other_work_goes_on_while_a_folder_is_read() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        threads.workApart(() -> waitedFor(read), _ -> done.add("read"));
        threads.workApart(() -> true, _ -> {
            done.add("read again");
            all.countDown();
        });
        threads.work(() -> true, _ -> {
            done.add("opened");
            opened.countDown();
        });

        assertThat(opened.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("opened");
        read.countDown();
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("opened", "read", "read again");
    }

    @Test
    void other_work_goes_on_while_something_long_is_reckoned() throws InterruptedException {
        CountDownLatch reckoned = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(2);
        CountDownLatch all = new CountDownLatch(1);
        threads.reckon(() -> waitedFor(reckoned), _ -> {
            done.add("reckoned");
            all.countDown();
        });
        threads.work(() -> true, _ -> others.countDown());
        threads.workApart(() -> true, _ -> others.countDown());

        assertThat(others.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEmpty();
        reckoned.countDown();
        assertThat(all.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("reckoned");
    }

    private static boolean waitedFor(CountDownLatch latch) {
        try {
            return latch.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
