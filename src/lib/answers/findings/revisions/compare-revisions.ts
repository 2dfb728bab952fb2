import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { compareTies } from './compare-ties.ts';
import { compareVoting } from './compare-voting.ts';
import type { Difference } from './difference.ts';
import { changedKeys, matchById } from './match-by-id.ts';

/** What is otherwise in the later of two revisions: entities, relationships, claims, sources, briefings, series, each in the order of ids. */
export function compareRevisions(before: Records, after: Records): Difference[] {
	const ties = compareTies(before, after);
	return [
		...compareEntities(before, after),
		...ties.filter(({ change }) => !change.startsWith('claim-')),
		...ties.filter(({ change }) => change.startsWith('claim-')),
		...compareSources(before, after),
		...compareBriefings(before, after),
		...compareVoting(before.voting, after.voting)
	];
}

function compareEntities(before: Records, after: Records): Difference[] {
	const { added, gone, kept } = matchById(before.entities, after.entities);
	const retired = new Map(after.retired.map((each) => [each.id, each]));
	return [
		...added.map((entity): Difference => ({ change: 'entity-added', entity })),
		...gone.map((entity): Difference => {
			const why = retired.get(entity.id);
			return { change: 'entity-gone', entity, ...(why === undefined ? {} : { retired: why }) };
		}),
		...kept.flatMap(([was, entity]): Difference[] => {
			const keys = changedKeys(was, entity);
			return keys.length === 0 ? [] : [{ change: 'entity-rewritten', entity, keys }];
		})
	];
}

function compareSources(before: Records, after: Records): Difference[] {
	const { added, gone, kept } = matchById(before.sources, after.sources);
	return [
		...added.map((source): Difference => ({ change: 'source-added', source })),
		...gone.map((source): Difference => ({ change: 'source-gone', source })),
		...kept.flatMap(([was, source]): Difference[] => {
			const keys = changedKeys(was, source);
			return keys.length === 0 ? [] : [{ change: 'source-rewritten', source, keys }];
		})
	];
}

function compareBriefings(before: Records, after: Records): Difference[] {
	const { added, gone, kept } = matchById(before.briefings, after.briefings);
	return [
		...added.map((briefing): Difference => ({ change: 'briefing-added', briefing })),
		...gone.map((briefing): Difference => ({ change: 'briefing-gone', briefing })),
		...kept.flatMap(([was, briefing]): Difference[] => {
			const keys = changedKeys(was, briefing);
			return keys.length === 0 ? [] : [{ change: 'briefing-rewritten', briefing, keys }];
		})
	];
}
