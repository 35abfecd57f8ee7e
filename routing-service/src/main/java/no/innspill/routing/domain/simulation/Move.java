package no.innspill.routing.domain.simulation;

import java.util.List;

/**
 * What would go elsewhere, from one place to another.
 *
 * @param count how many
 * @param examples a few of them, spread over the time
 */
public record Move(Destination from, Destination to, long count, List<Example> examples) {
    public Move {
        examples = List.copyOf(examples);
    }
}
