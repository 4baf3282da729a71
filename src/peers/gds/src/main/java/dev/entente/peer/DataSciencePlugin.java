package dev.entente.peer;

import java.util.Optional;
import org.neo4j.configuration.Config;
import org.neo4j.gds.applications.modelcatalog.ModelRepository;
import org.neo4j.gds.applications.operations.FeatureTogglesRepository;
import org.neo4j.gds.core.model.OpenModelCatalog;
import org.neo4j.gds.core.write.NativeExportBuildersProvider;
import org.neo4j.gds.logging.Log;
import org.neo4j.gds.metrics.Metrics;
import org.neo4j.gds.procedures.integration.DefaultExportLocation;
import org.neo4j.gds.procedures.integration.LogAccessor;
import org.neo4j.gds.procedures.integration.OpenGraphDataScienceExtensionBuilder;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.logging.internal.LogService;

/** Gives the procedures of Graph Data Science what they ask a server for: its modules on Maven Central come without the class that does. */
public final class DataSciencePlugin extends ExtensionFactory<DataSciencePlugin.Server> {
    public DataSciencePlugin() {
        super("entente-peer-gds");
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Server server) {
        Config settings = server.config();
        Log log = new LogAccessor().getLog(server.logService(), DataSciencePlugin.class);
        ModelRepository noModels = null;
        return OpenGraphDataScienceExtensionBuilder.create(
                        log,
                        server.globalProcedures(),
                        settings,
                        (database, configuration) -> new NativeExportBuildersProvider(),
                        new DefaultExportLocation(log, settings),
                        new FeatureTogglesRepository(),
                        Metrics.DISABLED,
                        new OpenModelCatalog(),
                        noModels,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .getLeft()
                .build();
    }

    /** What the server gives to the plug-in. */
    public interface Server {
        Config config();

        GlobalProcedures globalProcedures();

        LogService logService();
    }
}
