import type { Entity } from '#lib/facts/model/entity.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { wordDate } from '#lib/answers/text/word-date.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { addressOf } from '../../explorer/address-of.ts';
import type { Deaths, Held, Profile } from '../../explorer/profiles/profile.ts';
import { viewAround } from '../../explorer/view-around.ts';
import type { Loaded } from '../loaded-from.ts';
import { backingIn } from './backing-in.ts';
import { changesOf } from './changes-of.ts';
import { contestsOf, sidesOf } from './contests-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { gapsOf } from './gaps-of.ts';
import { heldOn, otherEnd } from './held.ts';
import { leadOf } from './lead-of.ts';
import { membershipsOf } from './memberships-of.ts';
import { namesOf } from './names-of.ts';
import { officesOf } from './offices-of.ts';
import { questionsOf } from './questions-of.ts';
import { tieLists } from './tie-lists.ts';
import { timeLineOf } from './time-line-of.ts';
import { votingCompany } from './voting-company.ts';
import { wordsOf } from './words-of.ts';

/** The page of an entity as of today; `home` is the path of the explorer. */
export function profileOf(world: Loaded, entity: Entity, home: string): Profile {
	const { graph, textOf, sourceOf } = world;
	const { id } = entity;
	const today = world.today();
	const ties = tiesOf(graph, id);
	const numbers = numbering(sourcesOfEntity(entity));
	const voting = votingCompany(graph, world.voting, id);
	const known = {
		day: wordDate(today),
		offices: officesOf(graph, id, ties, today),
		memberships: membershipsOf(graph, id, ties, today),
		contests: contestsOf(graph, id, ties, today),
		sides: sidesOf(graph, id, ties, today),
		deaths: deathsOf(world, id, numbers.of)
	};
	const held: Record<Held, number> = { now: 0, 'last-observed': 0, past: 0 };
	for (const tie of ties) held[heldOn(tie, today)] += 1;
	const others = new Set(ties.map((tie) => otherEnd(tie, id))).size;
	const evidence = evidenceOf(graph, ties, numbers.of);
	return {
		...known,
		entity,
		lead: leadOf(entity, known, held, others),
		names: namesOf(entity.aliases, entity.kind === 'state'),
		backing: entity.kind === 'conflict' ? backingIn(graph, id, today) : [],
		// Drawn in a thousand files they would weigh 25 MB; the explorer draws them.
		timeLine: timeLineOf(graph, id, today),
		ties: tieLists(graph, id, ties, today),
		changes: changesOf(graph, id, ties, today),
		voting:
			voting === undefined
				? undefined
				: { ...voting, source: numbers.of(world.voting?.source ?? '') },
		words: wordsOf(graph, textOf, id),
		evidence,
		gaps: gapsOf(sourceOf, ties, today),
		sources: numbers.all().flatMap((source) => sourceOf(source) ?? []),
		briefings: graph.snapshot.briefings
			.filter(({ steps }) => steps.some(({ focus }) => focus.includes(id)))
			.map(({ id: briefing, title }) => ({ id: briefing, title })),
		questions: questionsOf(world, entity, ties, today, home),
		around: `${home}${addressOf(viewAround(world, DEFAULT_VIEW, today, id), world)}`
	};
}

/** Gives sources numbers from 1 in the order in which they are first asked for. */
function numbering(first: readonly string[]) {
	const numbers = new Map([...new Set(first)].map((id, index) => [id, index + 1]));
	return {
		of(id: string): number {
			const number = numbers.get(id) ?? numbers.size + 1;
			numbers.set(id, number);
			return number;
		},
		all: () => [...numbers.keys()]
	};
}

function deathsOf(
	{ graph, deaths }: Loaded,
	conflict: string,
	number: (source: string) => number
): Deaths | undefined {
	const counted = deaths.get(conflict);
	if (counted === undefined || counted.years.length === 0) return undefined;
	const horizon = graph.sources.get(counted.source)?.horizon;
	return {
		years: counted.years,
		total: counted.years.reduce((sum, { deaths: each }) => sum + each, 0),
		source: number(counted.source),
		...(horizon === undefined ? {} : { horizon: wordDate(horizon) })
	};
}
