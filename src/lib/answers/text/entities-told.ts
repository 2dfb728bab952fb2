import type { Answered } from './answered.ts';
import { namedIn } from '../questions/named-in.ts';

/** Ids of the entities that a question and its answer name, each once: those asked about first, then in the order of the answer. */
export function entitiesTold(answered: Answered): string[] {
	return [...new Set([...namedIn(answered.question), ...told(answered)])];
}

function told(answered: Answered): readonly string[] {
	switch (answered.ask) {
		case 'paths':
			return answered.paths.paths.flatMap(({ entities }) => entities);
		case 'compare': {
			const { left, right, rungs } = answered.comparison;
			const paths = [left, right].flatMap(({ best }) => best?.entities ?? []);
			return [...paths, ...rungs.shared];
		}
		case 'proxies':
			return answered.proxies.contests.flatMap(({ backers, clients, conflict }) => [
				...backers.flatMap(({ entities, via }) =>
					via === undefined ? entities : [...entities, via]
				),
				...clients,
				conflict
			]);
		case 'balance': {
			const { unbalanced, byActor } = answered.balance;
			return [...unbalanced.flatMap(({ actors }) => actors), ...byActor.map(({ actor }) => actor)];
		}
		case 'drift':
			return answered.drift.balanceOfYears.flatMap(({ pole, memberships, leaders }) => [
				pole,
				...memberships.map(({ organisation }) => organisation),
				...leaders.map(({ leader }) => leader)
			]);
		case 'blocs': {
			const { blocs, alone, centrality } = answered.blocs;
			const members = blocs.flatMap((bloc) => bloc.members);
			return [...members, ...alone, ...centrality.map(({ actor }) => actor)];
		}
		case 'changes':
			return answered.changes.turns.flatMap(({ between }) => between);
		default:
			return answered satisfies never;
	}
}
