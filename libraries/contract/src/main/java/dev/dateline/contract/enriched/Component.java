package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A component that made annotations.
 *
 * @param component its name, such as {@code entities}
 * @param version its version
 * @param modelSha256 the hash of the model it used, absent where it uses none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Component(String component, String version, @Nullable String modelSha256) {

    public Component {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(version, "version");
    }
}
