package dev.dateline.contract.schema;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.SchemaLoader;
import dev.dateline.contract.event.EventType;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Finds a schema on the class path by its address, and refuses every other address instead of asking the network. */
final class ClassPathSchemas implements SchemaLoader {

    static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final String GEOJSON = "https://geojson.org/schema/GeoJSON.json";
    /** The meta-schemas that the validator itself brings along. */
    private static final String META = "https://json-schema.org/";

    private static final String FOLDER = "/dev/dateline/contract/schema/";

    private final Map<String, String> resources = new HashMap<>();

    ClassPathSchemas() {
        resources.put(NINJS, FOLDER + "ninjs/ninjs-schema_3.1.json");
        resources.put(GEOJSON, FOLDER + "geojson.schema.json");
        for (EventType type : EventType.values()) {
            type.dataSchema()
                    .ifPresent(id -> resources.put(id, type.schemaResource().orElseThrow()));
        }
    }

    @Override
    public InputStreamSource getSchema(AbsoluteIri address) {
        String iri = address.toString().replaceFirst("#$", "");
        if (iri.startsWith(META)) {
            return null;
        }
        return () -> open(iri);
    }

    private InputStream open(String iri) throws FileNotFoundException {
        String resource = resources.get(iri);
        InputStream stream = resource == null ? null : ClassPathSchemas.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("no schema " + iri + " on the class path");
        }
        return stream;
    }
}
