package dev.dateline.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() {
        DataFolder data = new DataFolder(folder);
        try (FolderLock first = FolderLock.take(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(data))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("already running on " + folder)
                    .hasMessageContaining("./dateline down");
        }

        FolderLock.take(data).close();
    }
}
