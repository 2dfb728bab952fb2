import { beforeAll, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask, askJson, serverOf } from './ask.ts';
import { described } from './validate.ts';
import { patrons } from './world.ts';

/** A world in which records have every detail that they may have. */
const detailed = () =>
	serverOf(
		{
			entities: {
				aaland: {
					since: '1900~',
					wikidata: 'Q1',
					flag: 'ax',
					status: [{ standing: 'un-member', since: '1946', source: 'gazette', says: 'Admitted.' }]
				},
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				},
				'river-war': {
					kind: 'conflict',
					episodes: [
						{
							id: 'first',
							label: 'First',
							since: '2020-09-27',
							until: '2020-11',
							source: 'gazette'
						}
					]
				}
			},
			sources: {
				gazette: {
					author: [{ family: 'Wagg', given: 'Jolyon' }, { literal: 'The Gazette' }],
					publisher: 'The Press',
					URL: 'https://gazette.example/1',
					version: '2',
					horizon: '2020-12',
					licence: 'CC BY 4.0',
					citation: 'Wagg 2021'
				}
			}
		},
		'aaland —support.arms→ borduria @2020-07..2020-11 in river-war against syldavia by borduria coalition friends elements',
		'+ claim other grade C3 @2020-08~.. denied-by syldavia',
		'aaland —support.unspecified→ borduria @2019 oneOf support.arms,support.training',
		'borduria —role.party-to→ river-war as river/bordurian/primary @2020-09-27..2020-11',
		'syldavia —role.party-to→ river-war as river/syldavian/primary @2020-09-27..2020-11',
		'borduria —opposition.armed↔ syldavia @2020-09-27..2020-11 observed 2020-11',
		'brutopia —alignment.defence-pact↔ syldavia @1997.. signed 1997 in-force 1998 suspended 2024..',
		'aaland —role.member-of→ league @1991.. standing member',
		'borduria —role.member-of→ league @1995.. standing member',
		'tapioca —role.leads→ aaland @2010.. office Premier hold effective'
	);

describe.each([
	['patrons', patrons],
	['a world with every detail', detailed]
])('in %s, what is answered', (_name, world) => {
	beforeAll(() => {
		useLoaded(world());
	});

	it.each([
		['/api/v1/entities', '/api/v1/entities'],
		['/api/v1/entities/{id}', '/api/v1/entities/aaland'],
		['/api/v1/entities/{id}', '/api/v1/entities/river-war'],
		['/api/v1/relationships', '/api/v1/relationships'],
		['/api/v1/relationships', '/api/v1/relationships?asOf=2020-10-15&grade=B2&family=support'],
		['/api/v1/relationships/{id}', '/api/v1/relationships/aaland-arms-borduria'],
		['/api/v1/sources', '/api/v1/sources'],
		['/api/v1/sources', '/api/v1/sources?order=claims&reliability=B&entity=aaland&read=whole'],
		['/api/v1/sources/{id}', '/api/v1/sources/gazette'],
		['/api/v1/neighbourhood/{id}', '/api/v1/neighbourhood/aaland?depth=2&during=1990..2021'],
		['/api/v1/paths', '/api/v1/paths?from=aaland&to=syldavia&direction=any&hubs=true'],
		['/api/v1/paths', '/api/v1/paths?from=aaland&to=borduria&together=true&asOf=2020-10'],
		['/api/v1/paths', '/api/v1/paths?from=aaland&to=borduria&grade=A1'],
		[
			'/api/v1/compare',
			'/api/v1/compare?left=aaland&left=borduria&right=brutopia&right=syldavia&asOf=2020-10-15'
		],
		['/api/v1/compare', '/api/v1/compare?left=aaland&left=syldavia&right=brutopia&right=tapioca'],
		['/api/v1/query', '/api/v1/query?q=aaland%20-%3E%20borduria'],
		['/api/v1/query', '/api/v1/query?q=aaland+--+syldavia+vs+brutopia+--+borduria+%40all+max+8']
	])('at %s is as described: %s', async (path, address) => {
		const { answerOf } = await described();
		const response = await ask(address);
		expect(response.status).toBe(200);
		answerOf(path)(await response.json());
	});
});

describe('a problem', () => {
	beforeAll(() => {
		useLoaded(patrons());
	});

	it.each([
		'/api/v1/entities?limit=0',
		'/api/v1/entities/second-legion',
		'/api/v1/entities/nowhere',
		'/api/v1/relationships?kind=arms',
		'/api/v1/relationships?entity=marco',
		'/api/v1/nothing',
		'/api/v1/query?q=prxies',
		'/api/v1/query?q=drift+aaland+between+borduria',
		'/api/v1/query?q=Marco+-%3E+aaland',
		'/api/v1/export?format=svg',
		'/api/v1/snapshot/ffffffffffff',
		'/api/v1/snapshot/000000000000/claims-7'
	])('is as described: %s', async (address) => {
		const { named } = await described();
		named('Problem')(await askJson(address));
	});
});

describe('the description', () => {
	it('refuses what an answer does not hold', async () => {
		useLoaded(patrons());
		const { answerOf } = await described();
		const answer = await askJson('/api/v1/entities');
		expect(() => answerOf('/api/v1/entities')({ ...answer, colour: 'red' })).toThrow();
		expect(() => answerOf('/api/v1/entities')({ ...answer, total: '9' })).toThrow();
	});
});
