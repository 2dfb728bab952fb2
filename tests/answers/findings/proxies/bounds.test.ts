import { describe, expect, it } from 'vitest';
import { MOST_EXPANSIONS } from '#lib/answers/findings/proxies/bounds.ts';
import { findProxies } from '#lib/answers/findings/proxies/find-proxies.ts';
import { findProxiesOrWhyNot } from '#lib/answers/findings/proxies/find-proxies-or-why-not.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { date } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
] as const;
const BACKED = [
	...WAR,
	'aaland —support.arms→ borduria @2020 in river-war against syldavia',
	'ruritania —support.arms→ syldavia @2020 in river-war against borduria'
] as const;
const everything = { filters: {}, window: ALL_TIME, actors: [], conflicts: [] };

describe('the work of a search for contests', () => {
	it('is counted, and the answer is whole where it stays within its bound', () => {
		const { complete, searched } = findProxies(buildGraph(world(...BACKED)), everything);
		expect(complete).toBe(true);
		expect(searched).toBeGreaterThan(0);
	});

	it('grows with those who back two opponents, not with all who back somebody', () => {
		const others = Array.from(
			{ length: 40 },
			(_, at) =>
				`backer-${String(at)} —support.arms→ client-${String(at)} @2020 in war-${String(at)} against foe-${String(at)}`
		);
		const alone = findProxies(buildGraph(world(...BACKED)), everything).searched;
		const { searched } = findProxies(buildGraph(world(...BACKED, ...others)), everything);
		expect(searched - alone).toBe(others.length);
	});

	it('stops at its bound and says so, the same each time', () => {
		const crowd = Array.from({ length: 160 }, (_, at) => [
			`left-${String(at)} —support.arms→ borduria @2020 in river-war against syldavia`,
			`right-${String(at)} —support.arms→ syldavia @2020 in river-war against borduria`
		]).flat();
		const graph = buildGraph(world(...WAR, ...crowd));
		const first = findProxies(graph, everything);
		expect(first.complete).toBe(false);
		expect(first.searched).toBe(MOST_EXPANSIONS);
		expect(first.contests.length).toBeGreaterThan(0);
		expect(findProxies(graph, everything)).toEqual(first);
	});

	it('can be called off', () => {
		const graph = buildGraph(world(...BACKED));
		const called = AbortSignal.abort(new Error('Called off.'));
		expect(() => findProxies(graph, everything, called)).toThrow('Called off.');
	});
});

describe('where there is no contest', () => {
	const graph = buildGraph(world(...BACKED));
	const instead = (request: Partial<typeof everything> & object) =>
		findProxiesOrWhyNot(graph, { ...everything, ...request }).instead;

	it('names the single filter that keeps it out', () => {
		expect(instead({ filters: { sources: ['herald'] } })).toEqual({
			without: 'from any source',
			contests: 1
		});
		const window = windowOf({ mode: 'as-of', date: date('2022') });
		expect(instead({ window })).toEqual({ without: 'at any time', contests: 1 });
	});

	it('names none where no single one does', () => {
		const window = windowOf({ mode: 'as-of', date: date('2022') });
		expect(instead({ window, filters: { sources: ['herald'] } })).toBeUndefined();
	});

	it('is silent where there is one', () => {
		expect(instead({})).toBeUndefined();
	});
});
