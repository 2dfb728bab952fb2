import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { AddressReader } from '#lib/picture/view/address.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import { hostileLexicon } from '../../build/hostile.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';

const { lexicon, nameable } = hostileLexicon();
const format = (question: Question) => formatLine(question, lexicon);
const reader: AddressReader = {
	parseQuestion(line) {
		const parsed = parseLine(line, lexicon);
		return parsed.ok ? { question: parsed.value } : { problems: parsed.problems };
	}
};

describe.each(ASKS)('a question about %s', (ask) => {
	const questions = questionsAbout(ask, nameable).filter(
		(question) => format(question).length <= LONGEST_LINE
	);

	it('is carried by an address and comes out of it unchanged, whatever things are called', () => {
		fc.assert(
			fc.property(questions, (question) => {
				const view = { ...DEFAULT_VIEW, question };
				const address = formatAddress(encodeView(view, format));
				const url = new URL(address, 'https://multipolar.example/');
				expect(decodeView(url, reader)).toEqual({ view, problems: [] });
			})
		);
	});
});
