import { beforeAll, describe, expect, it } from 'vitest';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask, askJson } from './ask.ts';
import { patrons } from './world.ts';

interface Listed {
	readonly total: number;
	readonly entities: { id: string }[];
	readonly relationships: { id: string; standing: string }[];
	readonly sources: { id: string }[];
}

interface Answered {
	readonly relationship: Record<string, unknown>;
	readonly entity: Record<string, unknown>;
	readonly included: {
		readonly entities: { id: string }[];
		readonly relationships: { id: string; claims: string[] }[];
		readonly claims: { address: string; source: string }[];
		readonly sources: { id: string }[];
	};
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
beforeAll(() => {
	useLoaded(patrons());
});

describe('lists', () => {
	it('of entities are found by any name, kind and date, page by page', async () => {
		expect(ids((await askJson<Listed>('/api/v1/entities?q=ahvena')).entities)).toEqual(['aaland']);
		expect(
			ids(
				(await askJson<Listed>('/api/v1/entities?q=%D8%A3%D9%88%D9%84%D8%A7%D9%86%D8%AF')).entities
			)
		).toEqual(['aaland']);
		const states = await askJson<Listed>('/api/v1/entities?entityKind=leader&entityKind=conflict');
		expect(ids(states.entities)).toEqual(['river-war', 'tapioca']);
		const all = await askJson<Listed>('/api/v1/entities');
		const pages = [];
		for (let offset = 0; offset < all.total; offset += 4)
			pages.push(
				...ids(
					(await askJson<Listed>(`/api/v1/entities?limit=4&offset=${String(offset)}`)).entities
				)
			);
		expect(pages).toEqual(ids(all.entities));
		expect((await askJson<Listed>('/api/v1/entities?offset=1000')).entities).toEqual([]);
	});

	it('of relationships pass filters and stand as of the date asked about', async () => {
		const all = await askJson<Listed>('/api/v1/relationships');
		expect(all.total).toBe(10);
		const between = await askJson<Listed>('/api/v1/relationships?entity=brutopia&with=syldavia');
		expect(between.relationships.map(({ id, standing }) => [id, standing])).toEqual([
			['brutopia-arms-syldavia', 'ended'],
			['brutopia-defence-pact-syldavia', 'suspended']
		]);
		const then = await askJson<Listed>(
			'/api/v1/relationships?entity=brutopia&asOf=2020-10-15&grade=B2'
		);
		expect(then.relationships.map(({ id, standing }) => [id, standing])).toEqual([
			['brutopia-arms-syldavia', 'in-force'],
			['brutopia-defence-pact-syldavia', 'in-force']
		]);
		expect(
			ids((await askJson<Listed>('/api/v1/relationships?contested=only')).relationships)
		).toEqual(['aaland-rivalry-brutopia']);
	});

	it('of sources are found by title', async () => {
		expect(ids((await askJson<Listed>('/api/v1/sources?q=TREATY')).sources)).toEqual([
			'treaty-1997'
		]);
	});

	it('of sources pass filters, come in the order asked for, and say what rests on each', async () => {
		const listed = async (search: string) =>
			(await askJson<Listed>(`/api/v1/sources?${search}`)).sources;
		expect(ids(await listed('entity=brutopia'))).toEqual([
			'gazette',
			'gazette-2',
			'herald',
			'treaty-1997'
		]);
		expect(ids(await listed('type=treaty'))).toEqual([]);
		expect(ids(await listed('order=claims&limit=1'))).toEqual(['gazette']);
		expect(await listed('q=herald')).toMatchObject([
			{ resting: { claims: 2, relationships: 1, entities: 0 } }
		]);
		expect((await ask('/api/v1/sources?entity=Marco')).status).toBe(409);
		expect((await ask('/api/v1/sources?entity=atlantis')).status).toBe(404);
	});
});

describe('records', () => {
	it('come with everything that they rest on', async () => {
		const { relationship, included } = await askJson<Answered>(
			'/api/v1/relationships/aaland-arms-borduria'
		);
		expect(relationship).toMatchObject({
			id: 'aaland-arms-borduria',
			kind: 'support.arms',
			family: 'support',
			layer: 'act',
			from: 'aaland',
			to: 'borduria',
			in: 'river-war',
			against: 'syldavia',
			since: '2020-07',
			until: '2020-11',
			standing: 'ended',
			evidence: { state: 'supported' },
			grade: 'B2',
			claims: [{ source: 'gazette', says: 'Said for a test.' }]
		});
		expect(ids(included.entities)).toEqual(['aaland', 'borduria', 'river-war', 'syldavia']);
		expect(ids(included.sources)).toEqual(['gazette']);
		const source = await askJson<Answered>('/api/v1/sources/treaty-1997');
		expect(ids(source.included.relationships)).toEqual(['brutopia-defence-pact-syldavia']);
		const entity = await askJson<Answered>('/api/v1/entities/tapioca');
		expect(entity.entity).toMatchObject({ kind: 'leader', role: 'office-holder' });
		expect(ids(entity.included.relationships)).toEqual(['tapioca-leads-aaland']);
	});

	it('include each claim once, under the address by which its relationship names it', async () => {
		const { included } = await askJson<Answered>('/api/v1/entities/aaland');
		expect(included.relationships.flatMap(({ claims }) => claims)).toEqual(
			included.claims.map(({ address }) => address)
		);
		const sources = new Set(ids(included.sources));
		for (const claim of included.claims) expect(sources).toContain(claim.source);
	});
});

describe('a neighbourhood', () => {
	it('reaches so many steps on the day asked about', async () => {
		const one = await askJson<Listed>('/api/v1/neighbourhood/%C3%85land?asOf=2020-10-15');
		expect(ids(one.entities)).toEqual([
			'aaland',
			'borduria',
			'brutopia',
			'river-war',
			'san-marco-north',
			'second-league',
			'syldavia',
			'tapioca'
		]);
		const two = await askJson<Listed>(
			'/api/v1/neighbourhood/aaland?asOf=2020-10-15&depth=2&limit=2'
		);
		expect(two.total).toBeGreaterThan(one.total);
		expect(two.relationships.length).toBe(2);
		expect((await askJson('/api/v1/neighbourhood/aaland'))['effective']).toEqual({
			asOf: '2026-11-24',
			filters: {}
		});
	});
});

describe('the snapshot', () => {
	it('is read back by the reader that browsers use', async () => {
		const response = await ask('/api/v1/snapshot/000000000000');
		const { snapshot } = readCore(new Uint8Array(await response.arrayBuffer()));
		expect(snapshot?.relationships.length).toBe(10);
		const claims = await askJson('/api/v1/snapshot/000000000000/claims-0');
		expect(claims['revision']).toBe('000000000000');
		expect(await (await ask('/api/v1/snapshot/000000000000/core')).arrayBuffer()).toEqual(
			await (await ask('/api/v1/snapshot/000000000000')).arrayBuffer()
		);
	});
});

describe('health', () => {
	it('says what is served and is never kept', async () => {
		const response = await ask('/healthz');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toMatchObject({
			status: 'ok',
			revision: '000000000000',
			relationships: 10
		});
	});
});
