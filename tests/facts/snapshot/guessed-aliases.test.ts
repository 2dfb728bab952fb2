import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offLabel, ontoLabel } from '#lib/facts/snapshot/guessed-aliases.ts';

describe('aliases as they are kept', () => {
	it('are a number of words where they end the label, and nothing else is', () => {
		const aliases = ['Vajpayee', 'Bihari Vajpayee', 'Atal', 'ajpayee', 'Vajpayee ', '2'];
		expect(offLabel(aliases, 'Atal Bihari Vajpayee')).toEqual([
			1,
			2,
			'Atal',
			'ajpayee',
			'Vajpayee ',
			'2'
		]);
	});

	it('come back, whatever spaces they and the label have', () => {
		const text = fc.array(fc.constantFrom('a', 'b', ' ', '1'), { maxLength: 6 });
		fc.assert(
			fc.property(fc.array(text), text, (parts, letters) => {
				const [aliases, label] = [parts.map((part) => part.join('')), letters.join('')];
				expect(ontoLabel(offLabel(aliases, label), label)).toEqual(aliases);
			})
		);
	});
});
