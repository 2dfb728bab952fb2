import { describe, expect, it } from 'vitest';
import { theatresOf } from '#lib/facts/records/theatres-of.ts';

describe('the theatre of a relationship', () => {
	it('is the name of the file in which it stands', () => {
		const files = new Map([
			['entities/states.yaml', '- id: aaland\n'],
			['relationships/river.yaml', '- id: constructor\n- id: a-b\n'],
			['relationships/hills.yaml', '- id: b-c\n']
		]);
		expect([...theatresOf(files)]).toEqual([
			['constructor', 'river'],
			['a-b', 'river'],
			['b-c', 'hills']
		]);
	});
});
