import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { formatName } from '#lib/answers/questions/format-name.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Profile } from '../../explorer/profiles/profile.ts';
import type { World } from '../../explorer/world.ts';
import { otherEnd } from './held.ts';

/** Years that a question about changes looks back. */
const BACK = 6;

/** Questions that the entity suggests, as lines of the explorer; what the language cannot say is left out. */
export function questionsOf(
	world: World,
	entity: Entity,
	ties: readonly Attested[],
	today: PartialDate,
	home: string
): Profile['questions'] {
	return linesFor(world, entity, ties, today).flatMap((line) => {
		const read = parseLine(line, world.lexicon);
		if (!read.ok) return [];
		const written = formatLine(read.value, world.lexicon);
		return [{ line: written, href: `${home}?q=${encodeURIComponent(written)}` }];
	});
}

function linesFor(
	world: World,
	entity: Entity,
	ties: readonly Attested[],
	today: PartialDate
): string[] {
	const name = (id: string) => formatName(id, world.lexicon);
	const me = name(entity.id);
	const changes = `changes ${me} @${String(today.year - BACK)}..${String(today.year)}`;
	const [one, other] = bestTied(world, entity, ties).map(name);
	switch (entity.kind) {
		case 'conflict':
			return [`proxies in ${me}`];
		case 'ideology':
		case 'leader':
			return [changes];
		case 'state':
		case 'group':
		case 'organisation':
			return [
				changes,
				...(one === undefined ? [] : [`${me} -- ${one}`]),
				...(one === undefined || other === undefined
					? []
					: [
							`${me} -> ${one} vs ${me} -> ${other}`,
							...(entity.kind === 'state' ? [`drift ${me} between ${one}, ${other}`] : [])
						]),
				...(entity.kind === 'organisation' ? [] : [`proxies ${me}`])
			];
		default:
			return entity satisfies never;
	}
}

/** The two actors with most ties to it that are not roles, states before others. */
function bestTied({ graph }: World, entity: Entity, ties: readonly Attested[]): string[] {
	const counts = new Map<string, number>();
	for (const tie of ties) {
		const other = otherEnd(tie, entity.id);
		const kind = findEntity(graph, other)?.kind;
		if (kind !== 'state' && kind !== 'group') continue;
		counts.set(other, (counts.get(other) ?? 0) + (kind === 'state' ? 1 : 0.5));
	}
	return [...counts]
		.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
		.slice(0, 2)
		.map(([id]) => id);
}
