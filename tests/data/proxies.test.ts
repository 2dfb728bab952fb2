import { beforeAll, describe, expect, it } from 'vitest';
import { findProxies } from '#lib/answers/findings/proxies/find-proxies.ts';
import type { Contest } from '#lib/answers/findings/proxies/contest.ts';
import { backingOf } from '#lib/answers/findings/proxies/deed.ts';
import { findRelationship, buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { certainDays } from '#lib/answers/graph/filters/holding.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { date } from '../build/asking.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { readRecordFiles } from '../../scripts/read-record-files.ts';

let graph: Graph;

beforeAll(() => {
	const { records } = parseRecords(readRecordFiles('graph-data'));
	if (records === undefined) throw new Error('The facts have problems.');
	graph = buildGraph(toSnapshot(records, '000000000000').snapshot);
});

const contests = (conflict?: string, when?: string): readonly Contest[] =>
	findProxies(graph, {
		filters: {},
		window: when === undefined ? ALL_TIME : windowOf({ mode: 'as-of', date: date(when) }),
		actors: [],
		conflicts: conflict === undefined ? [] : [conflict]
	}).contests;

const backing = ({ backers }: Contest, who: string) =>
	backers.find(({ entities }) => entities.includes(who));

describe('Nagorno-Karabakh', () => {
	it('is no proxy contest: Russia’s arms to Armenia in general are no support in that conflict', () => {
		expect(contests('nagorno-karabakh').filter(({ kind }) => kind === 'proxy-contest')).toEqual([]);
	});

	it('has Russia on Armenia’s side by its commitment only', () => {
		const withRussia = contests('nagorno-karabakh').filter((contest) => backing(contest, 'russia'));
		expect(withRussia.length).toBeGreaterThan(0);
		for (const contest of withRussia) {
			expect(contest.kind).toBe('opposed-patrons-by-commitment');
			expect(backing(contest, 'russia')?.basis).toBe('obligation');
			expect(contest.clients[contest.backers.findIndex((b) => b.entities.includes('russia'))]).toBe(
				'armenia'
			);
		}
	});

	it('has Türkiye behind Azerbaijan by acts in the war of 2020, opposite Russia’s promise', () => {
		const [then] = contests('nagorno-karabakh', '2020-10-15').filter(
			(contest) => backing(contest, 'turkiye') && backing(contest, 'russia')
		);
		expect(then).toBeDefined();
		expect(then?.possible).toBe(false);
		expect(then?.contested).toBe(false);
		expect(backing(then!, 'turkiye')?.basis).toBe('act');
	});

	it('has no primary party among its backers', () => {
		for (const { backers } of contests('nagorno-karabakh'))
			for (const { entities } of backers)
				for (const party of ['armenia', 'azerbaijan', 'artsakh'])
					expect(entities).not.toContain(party);
	});

	it('says nothing of the years between the wars and after them', () => {
		expect(contests('nagorno-karabakh', '2010')).toEqual([]);
		expect(contests('nagorno-karabakh', '2025')).toEqual([]);
	});
});

describe('every contest in the facts', () => {
	it('rests on acts in that conflict against that opponent, or on duties', () => {
		for (const { conflict, backers, clients } of contests())
			for (const [index, { ties, basis }] of backers.entries()) {
				if (basis !== 'act') continue;
				for (const id of ties) {
					const tie = findRelationship(graph, id);
					if (tie?.party !== undefined) {
						expect([tie.to, tie.party.part]).toEqual([conflict, 'secondary']);
						continue;
					}
					expect([tie?.in, tie?.to, tie?.against]).toEqual([
						conflict,
						clients[index],
						clients[1 - index]
					]);
					expect(tie && backingOf(graph, tie)).toBeDefined();
				}
			}
	});

	it('certainly holds on its days: some tie of each backer reaches them', () => {
		for (const { common, backers } of contests())
			for (const { ties } of backers)
				for (const range of common)
					expect(
						ties.some((id) => {
							const tie = findRelationship(graph, id);
							return tie !== undefined && certainDays(tie.period, range).length > 0;
						})
					).toBe(true);
	});

	it('is named a proxy contest only where something sets the backers against each other', () => {
		for (const { kind, rivalry, between } of contests())
			expect(kind === 'proxy-contest').toBe(between === '-' && rivalry.length > 0);
	});

	it('has nobody who backs one side in it as a primary party of its pair', () => {
		const parts = graph.relationships.filter(({ party }) => party !== undefined);
		for (const { conflict, pair, backers, common } of contests())
			for (const { entities } of backers)
				for (const tie of parts)
					if (entities.includes(tie.from) && tie.to === conflict && tie.party?.pair === pair)
						expect(
							tie.party?.part === 'primary' &&
								common.some((range) => certainDays(tie.period, range).length > 0)
						).toBe(false);
	});
});
