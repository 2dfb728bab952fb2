import type { Day, DayRange } from '#lib/facts/model/partial-date.ts';
import type { ClaimHead } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../graph/filters/filters.ts';
import { findEntity, type Graph } from '../graph/graph.ts';
import { nameSpeaker } from './name-speaker.ts';
import { nameEntity } from './name-entity.ts';
import type { Run } from './prose.ts';
import type { ClaimTextLookup, SourceLookup } from './texts.ts';

/** What telling an answer needs besides the answer. */
export interface Telling {
	readonly graph: Graph;
	readonly window: DayRange;
	/** The days asked about are over: verbs stand in the past. */
	readonly past: boolean;
	readonly today: Day;
	/** The question spans years: each tie says when it held. */
	readonly dated: boolean;
	/** Only claims that pass are cited. */
	readonly filters: Filters;
	/** Text of a claim by its address; undefined where it is not at hand, then the sentence does without. */
	readonly claimText: ClaimTextLookup;
	/** A source by its id; undefined where it is not at hand, then it is named by its id. */
	readonly sourceOf: SourceLookup;
}

/** Whether a tie is over, on the days asked about or, where these reach today, by today. */
export function isOver({ past, today }: Telling, { period }: Attested): boolean {
	return past || period.spans.every(({ possible }) => possible.to <= today);
}

/** The entity's name as a run that links to it. */
export function nameRun(telling: Telling, id: string): Run {
	const entity = findEntity(telling.graph, id);
	return { entity: id, text: entity === undefined ? id : nameEntity(entity) };
}

/** Who says a claim: its speaker, else the author or publisher of its source. */
export function speakerName(telling: Telling, claim: ClaimHead): string {
	if (claim.speaker !== undefined) {
		if ('name' in claim.speaker) return nameSpeaker(claim.speaker.name);
		const entity = findEntity(telling.graph, claim.speaker.entity);
		return entity === undefined ? claim.speaker.entity : nameEntity(entity);
	}
	const source = telling.sourceOf(claim.source);
	const [author] = source?.author ?? [];
	if (author !== undefined) return 'literal' in author ? author.literal : author.family;
	return source?.publisher ?? source?.title ?? claim.source;
}
