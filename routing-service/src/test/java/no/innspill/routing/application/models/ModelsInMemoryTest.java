package no.innspill.routing.application.models;

/** What other tests use keeps models as the store does. */
class ModelsInMemoryTest extends ModelVersionsSpecification {

    @Override
    protected ModelVersions versions() {
        return new ModelsInMemory();
    }
}
