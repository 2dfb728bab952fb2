import { beforeAll, describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { answerJson } from '#lib/app/server/api/answers/answer-json.ts';
import { MOST_LISTED } from '#lib/app/server/api/answers/plain.ts';
import { envelopeOf } from '#lib/app/server/api/envelope.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import type {
	Answered,
	BalanceAnswered,
	BlocsAnswered,
	ChangesAnswered,
	DriftAnswered,
	ProxiesAnswered
} from '#lib/answers/text/answered.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { date } from '../../build/asking.ts';
import { described } from './validate.ts';
import { patrons } from './world.ts';

const day = (text: string) => firstDay(date(text));
const told = (text: string): Prose => [
	[{ text }, { cite: ['aaland-arms-borduria/gazette'] }, { text: '.' }]
];
const words = {
	title: 'A finding',
	subtitle: 'What was asked',
	prose: [told('It is so'), told('And so')],
	notFound: [[{ text: 'Nothing else was found.' }]],
	footnotes: [{ number: 1, source: 'gazette', claims: ['aaland-arms-borduria/gazette'] }],
	effective: { mode: 'as-of', date: date('2020-10-15') },
	revision: '000000000000'
} as const;
const inWords = {
	title: 'A finding',
	sentence: 'It is so [1].\n\nAnd so [1].',
	missing: ['Nothing else was found.'],
	notes: words.footnotes
};
const searched = { complete: true, searched: 12 };

const proxies: ProxiesAnswered = {
	...words,
	ask: 'proxies',
	question: { ask: 'proxies', actors: ['aaland'], conflicts: ['river-war'], filters: {} },
	proxies: {
		...searched,
		contests: [
			{
				kind: 'proxy-contest',
				possible: false,
				alleged: false,
				contested: true,
				conflict: 'river-war',
				pair: 'river',
				backers: [
					{ entities: ['aaland'], ties: ['aaland-arms-borduria'], basis: 'act' },
					{
						entities: ['brutopia', 'san-marco-north'],
						coalition: 'friends',
						via: 'second-league',
						ties: ['brutopia-arms-syldavia', 'brutopia-defence-pact-syldavia'],
						basis: 'obligation'
					}
				],
				clients: ['borduria', 'syldavia'],
				common: [
					{ from: day('2020-09'), to: day('2020-10') },
					{ from: day('2020-11'), to: Infinity }
				],
				opposition: ['borduria-armed-syldavia'],
				between: '-',
				rivalry: ['aaland-rivalry-brutopia', 'aaland-arms-borduria'],
				across: ['aaland-partnership-san-marco-north']
			}
		]
	},
	told: [told('They fight through others')]
};

const balance: BalanceAnswered = {
	...words,
	ask: 'balance',
	question: { ask: 'balance', actors: [], groups: false, filters: {} },
	balance: {
		...searched,
		series: [
			{
				day: day('2019-12-31'),
				actors: 0,
				positive: 0,
				negative: 0,
				leftOut: { mixed: 0, turned: 0, unsigned: 1, uncertain: 3 },
				triads: { ppp: 0, ppn: 0, pnn: 0, nnn: 0 },
				share: undefined,
				frustration: { exact: true, lower: 0, upper: 0 }
			},
			{
				day: day('2020-12-31'),
				actors: 3,
				positive: 2,
				negative: 1,
				leftOut: { mixed: 1, turned: 0, unsigned: 2, uncertain: 0 },
				triads: { ppp: 0, ppn: 1, pnn: 0, nnn: 0 },
				share: 0,
				frustration: { exact: false, lower: 0, upper: 1 }
			}
		],
		unbalanced: [
			{
				actors: ['aaland', 'borduria', 'syldavia'],
				signs: ['+', '+', '-'],
				ties: [['aaland-arms-borduria'], ['x'], ['borduria-armed-syldavia']]
			}
		],
		byActor: [{ actor: 'aaland', triads: 1 }],
		relationships: ['aaland-arms-borduria', 'borduria-armed-syldavia']
	},
	told: [told('A friend of two enemies')]
};

const drift: DriftAnswered = {
	...words,
	ask: 'drift',
	question: { ask: 'drift', actor: 'aaland', poles: ['brutopia', 'borduria'], filters: {} },
	drift: {
		...searched,
		actor: 'aaland',
		poles: ['brutopia', 'borduria'],
		years: [
			{
				year: 1990,
				poles: [
					{
						pole: 'brutopia',
						sign: '-',
						basis: 'act',
						lastObserved: false,
						counts: [{ layer: 'act', sign: '-', standing: 'in-force', derived: false, ties: 1 }],
						relationships: ['aaland-rivalry-brutopia'],
						uncertain: ['aaland-partnership-san-marco-north'],
						claims: ['aaland-rivalry-brutopia/herald']
					},
					{
						pole: 'borduria',
						sign: undefined,
						basis: undefined,
						lastObserved: false,
						counts: [],
						relationships: [],
						uncertain: [],
						claims: []
					}
				]
			}
		],
		turns: [
			{
				year: 1990,
				pole: 'brutopia',
				before: undefined,
				after: '-',
				relationships: ['aaland-rivalry-brutopia']
			}
		],
		balanceOfYears: [
			{
				pole: 'brutopia',
				ties: [
					{
						course: 'gained',
						from: 1990,
						to: 2021,
						strand: {
							relationship: 'aaland-rivalry-brutopia',
							standing: 'in-force',
							certain: true,
							sign: '-',
							decides: true
						}
					}
				],
				gained: ['aaland-rivalry-brutopia'],
				lost: [],
				memberships: [
					{ organisation: 'second-league', from: 1991, relationships: ['a-member', 'b-member'] }
				],
				leaders: [{ leader: 'tapioca', of: 'aaland', relationship: 'tapioca-leads-aaland' }]
			}
		],
		opinions: ['aaland-rivalry-brutopia/herald'],
		voting: {
			state: 'read',
			source: 'gazette',
			horizon: 2024,
			poles: [
				{
					pole: 'brutopia',
					years: [
						{ year: 1990, distance: 0.25, votes: [40, 61], rows: ['10-1990', '20-1990'] },
						{ year: 1991, gap: 'few-votes', votes: [39, 61], rows: ['10-1991', '20-1991'] },
						{ year: 1992, gap: 'no-estimate', without: ['brutopia'] }
					]
				},
				{ pole: 'borduria', years: [] }
			],
			voteless: [],
			uncoded: ['borduria']
		}
	},
	told: [told('They became rivals')]
};

const blocs: BlocsAnswered = {
	...words,
	ask: 'blocs',
	question: { ask: 'blocs', groups: true, filters: {} },
	blocs: {
		...searched,
		blocs: [
			{
				name: 'aaland',
				members: ['aaland', 'borduria'],
				positiveInside: 1,
				negativeInside: 0,
				joined: [
					{
						between: ['aaland', 'borduria'],
						sign: '+',
						ties: ['aaland-arms-borduria'],
						grade: { reliability: 'B', credibility: 2 }
					}
				],
				opposed: [],
				against: []
			},
			{
				name: 'brutopia',
				members: ['brutopia', 'syldavia'],
				positiveInside: 1,
				negativeInside: 1,
				joined: [],
				opposed: [
					{
						between: ['borduria', 'syldavia'],
						sign: '-',
						ties: ['borduria-armed-syldavia'],
						grade: { reliability: 'A', credibility: 3 }
					}
				],
				against: ['borduria-armed-syldavia']
			}
		],
		alone: ['san-marco-north'],
		between: [
			{
				blocs: ['aaland', 'brutopia'],
				positive: 0,
				negative: 2,
				opposed: [],
				against: ['aaland-rivalry-brutopia', 'borduria-armed-syldavia']
			}
		],
		centrality: [{ actor: 'aaland', positive: 1, negative: 1, betweenness: 0.5 }],
		modularity: undefined,
		leftOut: { mixed: 0, turned: 0, unsigned: 0, uncertain: 0 }
	},
	told: [told('One bloc'), told('Another')]
};

const changes: ChangesAnswered = {
	...words,
	ask: 'changes',
	question: { ask: 'changes', actors: [], filters: {} },
	changes: {
		...searched,
		from: -Infinity,
		to: day('2020-10-15'),
		ties: [
			{
				kind: 'appeared',
				relationship: 'aaland-arms-borduria',
				before: 'not-yet',
				after: 'in-force',
				on: day('2020-07')
			},
			{
				kind: 'lapsed',
				relationship: 'brutopia-arms-syldavia',
				before: 'in-force',
				after: 'last-observed',
				on: undefined
			}
		],
		turns: [
			{
				between: ['aaland', 'brutopia'],
				before: '+',
				after: 'mixed',
				relationships: ['aaland-rivalry-brutopia'],
				lapsed: ['brutopia-arms-syldavia']
			}
		]
	},
	told: [told('Arms came'), told('Nobody looked further'), told('Friends no more')]
};

const ALL: readonly Answered[] = [proxies, balance, drift, blocs, changes];

beforeAll(() => {
	useLoaded(patrons());
});

describe('an answer as JSON', () => {
	it('names in each contest who backs whom, when, and everything that carries it', () => {
		expect(answerJson(proxies)).toEqual({
			outcome: 'found',
			...inWords,
			contests: [
				{
					kind: 'proxy-contest',
					possible: false,
					alleged: false,
					contested: true,
					conflict: 'river-war',
					pair: 'river',
					backers: [
						{ entities: ['aaland'], basis: 'act', relationships: ['aaland-arms-borduria'] },
						{
							entities: ['brutopia', 'san-marco-north'],
							coalition: 'friends',
							via: 'second-league',
							basis: 'obligation',
							relationships: ['brutopia-arms-syldavia', 'brutopia-defence-pact-syldavia']
						}
					],
					clients: ['borduria', 'syldavia'],
					common: [
						{ since: '2020-09-01', until: '2020-09-30' },
						{ since: '2020-11-01', until: null }
					],
					opposition: { relationships: ['borduria-armed-syldavia'] },
					between: '-',
					rivalry: { relationships: ['aaland-rivalry-brutopia', 'aaland-arms-borduria'] },
					across: { relationships: ['aaland-partnership-san-marco-north'] },
					relationships: [
						'aaland-arms-borduria',
						'brutopia-arms-syldavia',
						'brutopia-defence-pact-syldavia',
						'borduria-armed-syldavia',
						'aaland-rivalry-brutopia',
						'aaland-partnership-san-marco-north'
					],
					sentence: 'They fight through others [1].'
				}
			]
		});
	});

	it('says of contests that there are none, what would give some, and who does not reach', () => {
		const none: ProxiesAnswered = {
			...proxies,
			proxies: {
				...searched,
				contests: [],
				instead: { without: 'with evidence of any grade', contests: 2 },
				notReaching: ['gazette']
			},
			told: []
		};
		expect(answerJson(none)).toEqual({
			outcome: 'none',
			...inWords,
			contests: [],
			instead: { without: 'with evidence of any grade', contests: 2 },
			notReaching: ['gazette']
		});
	});

	it('gives null where clients fight in no opposed pair and nothing ties their backers', () => {
		const [contest] = proxies.proxies.contests;
		if (contest === undefined) throw new Error('There is a contest.');
		const loose: ProxiesAnswered = {
			...proxies,
			proxies: {
				...searched,
				contests: [{ ...contest, kind: 'opposed-backers', pair: undefined, between: undefined }]
			}
		};
		expect(answerJson(loose)).toMatchObject({ contests: [{ pair: null, between: null }] });
	});

	it('gives balance day by day, a share only where there are triads, and each pair of a triad', () => {
		expect(answerJson(balance)).toMatchObject({
			...inWords,
			series: [
				{ day: '2019-12-31', share: null, leftOut: { unsigned: 1, uncertain: 3 } },
				{ day: '2020-12-31', share: 0, frustration: { exact: false, lower: 0, upper: 1 } }
			],
			unbalanced: [
				{
					actors: ['aaland', 'borduria', 'syldavia'],
					pairs: [
						{ between: ['aaland', 'borduria'], sign: '+', relationships: ['aaland-arms-borduria'] },
						{ between: ['aaland', 'syldavia'], sign: '+', relationships: ['x'] },
						{
							between: ['borduria', 'syldavia'],
							sign: '-',
							relationships: ['borduria-armed-syldavia']
						}
					],
					sentence: 'A friend of two enemies [1].'
				}
			],
			byActor: [{ actor: 'aaland', triads: 1 }]
		});
	});

	it('gives a drift year by year, null where nothing ties the two', () => {
		expect(answerJson(drift)).toMatchObject({
			actor: 'aaland',
			poles: ['brutopia', 'borduria'],
			...inWords,
			years: [
				{
					year: 1990,
					poles: [
						{
							pole: 'brutopia',
							sign: '-',
							lastObserved: false,
							uncertain: { relationships: ['aaland-partnership-san-marco-north'] },
							claims: ['aaland-rivalry-brutopia/herald']
						},
						{ pole: 'borduria', sign: null, basis: null, counts: [], relationships: [] }
					],
					sentence: 'They became rivals [1].'
				}
			],
			turns: [{ year: 1990, before: null, after: '-' }],
			balanceOfYears: [
				{
					pole: 'brutopia',
					ties: [{ course: 'gained', from: 1990, strand: { standing: 'in-force', sign: '-' } }],
					gained: { relationships: ['aaland-rivalry-brutopia'] },
					lost: { relationships: [] },
					memberships: [{ organisation: 'second-league', from: 1991, to: null }],
					leaders: [{ leader: 'tapioca', of: 'aaland', relationships: ['tapioca-leads-aaland'] }]
				}
			]
		});
	});

	it('gives distances in voting beside the ties, null in gaps with their reason', () => {
		expect(answerJson(drift)['voting']).toEqual({
			state: 'read',
			source: 'gazette',
			horizon: 2024,
			poles: [
				{
					pole: 'brutopia',
					years: [
						{
							year: 1990,
							distance: 0.25,
							gap: null,
							votes: [40, 61],
							rows: ['10-1990', '20-1990'],
							without: []
						},
						{
							year: 1991,
							distance: null,
							gap: 'few-votes',
							votes: [39, 61],
							rows: ['10-1991', '20-1991'],
							without: []
						},
						{
							year: 1992,
							distance: null,
							gap: 'no-estimate',
							votes: null,
							rows: null,
							without: ['brutopia']
						}
					]
				},
				{ pole: 'borduria', years: [] }
			],
			voteless: [],
			uncoded: ['borduria']
		});
		const over = { state: 'no-year', horizon: 2024 } as const;
		expect(answerJson({ ...drift, drift: { ...drift.drift, voting: over } })['voting']).toEqual(
			over
		);
		for (const state of ['none', 'filtered'] as const)
			expect(
				answerJson({ ...drift, drift: { ...drift.drift, voting: { state } } })['voting']
			).toEqual({ state });
	});

	it('gives blocs with what is negative in and between them', () => {
		expect(answerJson(blocs)).toMatchObject({
			...inWords,
			blocs: [
				{
					name: 'aaland',
					joined: [{ sign: '+', grade: 'B2', relationships: ['aaland-arms-borduria'] }],
					relationships: [],
					sentence: 'One bloc [1].'
				},
				{
					name: 'brutopia',
					opposed: [{ sign: '-', grade: 'A3', relationships: ['borduria-armed-syldavia'] }],
					relationships: ['borduria-armed-syldavia']
				}
			],
			between: [
				{
					blocs: ['aaland', 'brutopia'],
					negative: 2,
					relationships: ['aaland-rivalry-brutopia', 'borduria-armed-syldavia']
				}
			],
			modularity: null
		});
	});

	it('gives changes, then turns, each with its own sentence', () => {
		expect(answerJson(changes)).toEqual({
			from: null,
			to: '2020-10-15',
			...inWords,
			ties: [
				{
					kind: 'appeared',
					on: '2020-07-01',
					before: 'not-yet',
					after: 'in-force',
					relationships: ['aaland-arms-borduria'],
					sentence: 'Arms came [1].'
				},
				{
					kind: 'lapsed',
					on: null,
					before: 'in-force',
					after: 'last-observed',
					relationships: ['brutopia-arms-syldavia'],
					sentence: 'Nobody looked further [1].'
				}
			],
			turns: [
				{
					between: ['aaland', 'brutopia'],
					before: '+',
					after: 'mixed',
					relationships: ['aaland-rivalry-brutopia'],
					lapsed: { relationships: ['brutopia-arms-syldavia'] },
					sentence: 'Friends no more [1].'
				}
			]
		});
	});

	it('lists no more than is read at once, and says how much more there is', () => {
		const [first] = changes.changes.ties;
		if (first === undefined) throw new Error('There is a change.');
		const ties = Array.from({ length: MOST_LISTED + 7 }, () => first);
		const many: ChangesAnswered = {
			...changes,
			changes: { ...changes.changes, ties },
			told: [...ties.map(() => told('Arms came')), told('Friends no more')]
		};
		const json = answerJson(many) as { ties: unknown[]; withheld: object; turns: object[] };
		expect(json.ties.length).toBe(MOST_LISTED);
		expect(json.withheld).toEqual({ ties: 7 });
		expect(json.turns).toMatchObject([{ sentence: 'Friends no more [1].' }]);
		expect(answerJson(changes)).not.toHaveProperty('withheld');
	});

	it('gives the notes of what it lists, under their own numbers', () => {
		const [first] = changes.changes.ties;
		if (first === undefined) throw new Error('There is a change.');
		const ties = Array.from({ length: MOST_LISTED + 1 }, () => first);
		const cite = (claim: string): Prose => [[{ text: 'So' }, { cite: [claim] }]];
		const footnotes = ['a/1', 'b/1', 'c/1'].map((claim, index) => ({
			number: index + 1,
			source: 'gazette',
			claims: [claim]
		}));
		const many: ChangesAnswered = {
			...changes,
			changes: { ...changes.changes, ties },
			prose: [],
			told: [...ties.map((_, index) => cite(index < MOST_LISTED ? 'a/1' : 'b/1')), cite('c/1')],
			footnotes
		};
		const json = answerJson(many) as { notes: { number: number }[]; turns: { sentence: string }[] };
		expect(json.notes.map(({ number }) => number)).toEqual([1, 3]);
		expect(json.turns[0]?.sentence).toBe('So [3]');
	});

	it('lists the latest years where there are more', () => {
		const [first] = drift.drift.years;
		if (first === undefined) throw new Error('There is a year.');
		const years = Array.from({ length: MOST_LISTED + 2 }, (_, year) => ({ ...first, year }));
		const long: DriftAnswered = {
			...drift,
			drift: { ...drift.drift, years },
			told: years.map(({ year }) => told(`Year ${String(year)}`))
		};
		const json = answerJson(long) as { years: { year: number; sentence: string }[] };
		expect(json).toMatchObject({ withheld: { years: 2 } });
		expect(json.years[0]).toMatchObject({ year: 2, sentence: 'Year 2 [1].' });
		expect(json.years.at(-1)).toMatchObject({ year: MOST_LISTED + 1 });
	});
});

describe.each(ALL.map((answered) => [answered.ask, answered] as const))(
	'the envelope of %s',
	(ask, answered) => {
		it('is as described', async () => {
			const { named } = await described();
			const envelope = envelopeOf(patrons(), 'a line', answered);
			named(`${ask.charAt(0).toUpperCase()}${ask.slice(1)}Envelope`)(
				JSON.parse(JSON.stringify(envelope))
			);
		});

		it('holds each claim that a note names, and each entity that the answer does', () => {
			const { included, effective } = envelopeOf(patrons(), 'a line', answered);
			expect(included.claims.map(({ address }) => address)).toContain(
				'aaland-arms-borduria/gazette'
			);
			const ids = included.entities.map(({ id }) => id);
			expect(ids).toEqual(expect.arrayContaining(['aaland', 'borduria']));
			expect(effective).toEqual({ asOf: '2020-10-15', filters: {} });
		});
	}
);
