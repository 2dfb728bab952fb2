import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { buildGraph, findEntity, findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { indexNames } from '#lib/answers/graph/search.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { AddressReader } from '#lib/picture/view/address.ts';

/** Everything that is known, indexed, on the day the reader calls today. */
export interface World {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
	readonly today: PartialDate;
	/** Reads addresses strictly: what the graph does not hold is reported. */
	readonly reader: AddressReader;
	formatQuestion(question: Question): string;
}

/** Opens a snapshot for exploring. */
export function openWorld(snapshot: Snapshot, today: PartialDate): World {
	const graph = buildGraph(snapshot);
	const lexicon = { names: indexNames(snapshot.entities), kinds: snapshot.vocabulary };
	return {
		graph,
		lexicon,
		today,
		reader: readerOf(graph, lexicon),
		formatQuestion: (question) => formatLine(question, lexicon)
	};
}

function readerOf(graph: Graph, lexicon: Lexicon): AddressReader {
	return {
		parseQuestion(line) {
			const parsed = parseLine(line, lexicon);
			return parsed.ok ? { question: parsed.value } : { problems: parsed.problems };
		},
		knows: {
			entity: (id) => findEntity(graph, id) !== undefined,
			relationship: (id) => findRelationship(graph, id) !== undefined,
			kind: (id) => graph.kinds.has(id),
			source: (id) => graph.sources.has(id),
			briefingSteps: (id) =>
				graph.snapshot.briefings.find((briefing) => briefing.id === id)?.steps.length
		}
	};
}
