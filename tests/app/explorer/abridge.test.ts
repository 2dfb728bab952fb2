import fc from 'fast-check';
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

	it('keeps a claim and a reply that stands further on, with other matters between', () => {
		const paragraph = [
			says('It is claimed that arms came', arms, 0),
			says(long('They agreed'), partnership, 0),
			says(long('They agreed again'), partnership, 0),
			says('This is denied', arms, 1)
		];
		const [, text = ''] = abridge(graph, [lead, paragraph]).paragraphs;
		expect(text).toMatch(/arms came.*This is denied/);
	});

	it('keeps or drops a claim and its reply together where they stand in two paragraphs', () => {
		const claim = [
			says(long('They agreed'), partnership, 0),
			says(long('They agreed again'), partnership, 0),
			says('It is claimed that they trained', training, 0)
		];
		const reply = [
			says(long('They met'), partnership, 0),
			says(long('They met again'), partnership, 0),
			says('It is claimed that arms came', arms, 0),
			says('This is denied', arms, 1),
			says('That is denied too', training, 1)
		];
		for (const order of [
			[claim, reply],
			[reply, claim]
		]) {
			const text = abridge(graph, [lead, ...order]).paragraphs.join(' ');
			expect(text.includes('they trained')).toBe(text.includes('denied too'));
			expect(text.includes('arms came')).toBe(text.includes('This is denied'));
			expect(text).toContain('they trained');
		}
	});

	it('keeps the replies to what its first paragraph claims', () => {
		const accused = [says('It comes to arms', arms, 0)];
		const account = [
			says('It is claimed that they trained', training, 0),
			says('That is denied too', training, 1),
			says(long('They agreed'), partnership, 0),
			says(long('They agreed again'), partnership, 0),
			says('The arms are denied', arms, 1)
		];
		expect(abridge(graph, [accused, account]).paragraphs[1]).toContain('The arms are denied');
	});

	it('keeps a sentence about several contested ties with the replies to each', () => {
		const both: Sentence = [
			{ text: 'They did both' },
			{ cite: [arms, training].map((tie) => `${tie.id}/${tie.claims[0].id}`) },
			{ text: '.' }
		];
		const paragraph = [
			says('The arms are denied', arms, 1),
			says(long('They agreed'), partnership, 0),
			says(long('They agreed again'), partnership, 0),
			both,
			says('The training is denied', training, 1)
		];
		const [, text = ''] = abridge(graph, [lead, paragraph]).paragraphs;
		for (const words of ['They did both', 'arms are denied', 'training is denied'])
			expect(text).toContain(words);
	});

	it('never splits a claim from its replies, whatever the order and the room', () => {
		const pieces = [
			says('ARMS-CLAIM', arms, 0),
			says('ARMS-REPLY', arms, 1),
			says('TRAINING-CLAIM', training, 0),
			says('TRAINING-REPLY', training, 1),
			says(long('They agreed'), partnership, 0),
			says(long('They met'), partnership, 0)
		];
		const order = fc.shuffledSubarray(pieces, { minLength: 6 });
		fc.assert(
			fc.property(order, fc.nat(6), fc.integer({ min: 50, max: 900 }), (told, at, room) => {
				const prose = [lead, told.slice(0, at), told.slice(at)];
				const text = abridge(graph, prose, room).paragraphs.join(' ');
				for (const tie of ['ARMS', 'TRAINING'])
					expect(text.includes(`${tie}-CLAIM`)).toBe(text.includes(`${tie}-REPLY`));
			})
		);
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
