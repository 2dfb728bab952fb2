import { indexOfRelationship } from '#lib/answers/graph/graph.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { AddressReader } from '#lib/picture/view/address.ts';
import type { World } from './world.ts';

/** What reading an address needs of the world: its names, and whether ids exist. */
export function addressReader({ graph, lexicon }: World): AddressReader {
	const briefings = new Map(graph.snapshot.briefings.map(({ id, steps }) => [id, steps.length]));
	const retired = new Map(graph.snapshot.retired.map((each) => [each.id, each]));
	return {
		parseQuestion(line) {
			const parsed = parseLine(line, lexicon);
			return parsed.ok ? { question: parsed.value } : { problems: parsed.problems };
		},
		knows: {
			entity: (id) => graph.indexOfEntity.has(id),
			relationship: (id) => indexOfRelationship(graph, id) !== undefined,
			kind: (id) => graph.kinds.has(id),
			source: (id) => graph.sources.has(id),
			retired: (id) => retired.get(id),
			briefingSteps: (id) => briefings.get(id)
		}
	};
}
