import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { Sentence } from '#lib/answers/text/prose.ts';
import { abridge } from '#lib/app/explorer/abridge.ts';
import { world } from '../../build/world.ts';

const graph = buildGraph(
	world(
		'aaland —support.arms→ borduria @2020 denied-by aaland',
		'aaland —support.training→ borduria @2020 source herald denied-by aaland',
		'aaland —alignment.partnership↔ borduria @2010..'
	)
);
const [arms, partnership, training] = graph.relationships;
if (arms === undefined || partnership === undefined || training === undefined)
	throw new Error('The world has three ties.');

const says = (text: string, tie: typeof arms, claim: number): Sentence => [
	{ text },
	{ cite: [`${tie.id}/${tie.claims[claim]?.id ?? ''}`] },
	{ text: '.' }
];
const long = (word: string) => `${word} ${'and so on '.repeat(30)}`;
const lead = [says('It comes to this', partnership, 0)];

describe('an answer in a printed figure', () => {
	it('is whole where it fits', () => {
		const { paragraphs, footnotes } = abridge(graph, [lead, [says('They agreed', partnership, 0)]]);
		expect(paragraphs).toEqual(['It comes to this [1].', 'They agreed [1].']);
		expect(footnotes).toHaveLength(1);
	});

	it('keeps its first paragraph whole, however long', () => {
		const first = [
			says(long('One'), partnership, 0),
			says(long('Two'), partnership, 0),
			says(long('Three'), partnership, 0)
		];
		expect(abridge(graph, [first]).paragraphs[0]).toContain('Three');
	});

	it('never prints a contested claim without the replies to it', () => {
		const paragraph = [
			says(long('They agreed'), partnership, 0),
			says('It is claimed that arms came', arms, 0),
			says(long('This is denied'), arms, 1),
			says('It is claimed that they trained', training, 0),
			says('That is denied too', training, 1)
		];
		const [, text = ''] = abridge(graph, [lead, paragraph]).paragraphs;
		expect(text).toContain('arms came');
		expect(text).toContain('This is denied');
		expect(text).not.toContain('they trained');
		expect(text).not.toContain('denied too');
	});

	it('keeps the first contested claim of every paragraph, so that no side is spared', () => {
		const crowded = [
			says(long('They agreed'), partnership, 0),
			says(long('They agreed again'), partnership, 0),
			says('It is claimed that arms came', arms, 0),
			says('This is denied', arms, 1)
		];
		const { paragraphs } = abridge(graph, [lead, crowded, crowded]);
		for (const text of paragraphs.slice(1)) expect(text).toMatch(/arms came.*This is denied/);
	});

	it('marks every cut, says once where the rest is, and numbers only what is printed', () => {
		const crowded = [
			says(long('They agreed'), partnership, 0),
			says(long('They met'), partnership, 0),
			says('They trained', training, 0)
		];
		const plain = [...crowded.slice(0, 2), says('They met again', partnership, 0)];
		const { paragraphs, footnotes } = abridge(graph, [lead, plain, plain]);
		expect(paragraphs.slice(1).every((text) => text.includes('…'))).toBe(true);
		expect(paragraphs.join(' ').match(/The full answer is at the link/g)).toHaveLength(1);
		expect(footnotes.map(({ source }) => source)).toEqual(['gazette']);
	});
});
