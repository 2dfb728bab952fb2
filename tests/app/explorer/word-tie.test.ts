import { describe, expect, it } from 'vitest';
import { buildGraph, findRelationship } from '#lib/answers/graph/graph.ts';
import { describeTie, titleOfTie, wordTie, wordTieWithReply } from '#lib/app/explorer/word-tie.ts';
import { worldWithTexts } from '../../build/world.ts';

const PARTIES = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
];

function told(line: string, ...more: readonly string[]) {
	const { snapshot, texts } = worldWithTexts(
		{
			entities: {
				'united-isles': { label: 'United Isles', kind: 'state' },
				'river-war': { label: 'River war' }
			}
		},
		...PARTIES,
		`${line} id it`,
		...more
	);
	const graph = buildGraph(snapshot);
	const tie = findRelationship(graph, 'it');
	if (tie === undefined) throw new Error('There is no such tie.');
	return { graph, tie, textOf: (address: string) => texts.get(address) };
}

describe('a tie in words', () => {
	it('has the article of its conflict, and of the names that want one', () => {
		const { graph, tie } = told(
			'united-isles —support.other→ borduria @2020 in river-war against syldavia'
		);
		expect(wordTie(graph, tie, undefined)).toBe(
			'The United Isles helped Borduria in the River war'
		);
		expect(wordTie(graph, tie, 'borduria')).toBe('was helped by the United Isles in the River war');
	});

	it('is not stated flatly where the accused deny it, from either end or outside', () => {
		const { graph, tie } = told('aaland —support.other→ borduria @2020 denied-by aaland');
		expect(wordTieWithReply(graph, tie)).toBe(
			'Aaland reportedly helped Borduria (denied by the accused)'
		);
		expect(wordTie(graph, tie, 'aaland')).toBe('reportedly helped Borduria');
		expect(wordTie(graph, tie, 'borduria')).toBe('was reportedly helped by Aaland');
	});

	it('is an allegation in its title where no claim that stands is more', () => {
		const { graph, tie } = told(
			'aaland —support.other→ borduria @2020 allegation denied-by aaland'
		);
		expect(titleOfTie(graph, tie)).toBe(
			'Aaland – Borduria: other support, alleged; denied by the accused'
		);
	});

	it('is described by a claim that asserts it, though a denial stands first', () => {
		const { graph, tie, textOf } = told(
			'aaland —support.other→ borduria @2020 allegation denied-by aaland'
		);
		const denialFirst = {
			...tie,
			claims: [tie.claims[1] ?? tie.claims[0], tie.claims[0]] as const
		};
		const description = describeTie(graph, denialFirst, textOf);
		expect(description).toContain(textOf(`it/${tie.claims[0].id}`)?.says);
		expect(description).toMatch(/^Alleged: .* 2020; denied by the accused, graded B2\.$/);
	});

	it('is stated as it is where a source states it and nobody denies it', () => {
		const { graph, tie } = told('aaland —support.other→ borduria @2020');
		expect(wordTieWithReply(graph, tie)).toBe('Aaland helped Borduria');
		expect(titleOfTie(graph, tie)).toBe('Aaland – Borduria: other support');
	});
});
