import { idLine, indented, openPlace } from './open-place.ts';

/** The lines of a briefing's record with one step. */
export function briefingTemplate(id: string | undefined): string[] {
	return [
		idLine(id, 'a short name in a-z, 0-9 and hyphens, never to be changed'),
		...indented([
			openPlace('title', 'a few words'),
			openPlace('question', 'what the reader wants to know'),
			openPlace('asOf', '"2020-10-15": the day the question is about'),
			openPlace('summary', 'the answer in one paragraph'),
			'steps:',
			...indented([
				openPlace('- title', 'a few words'),
				...indented([
					openPlace('text', 'one to four sentences'),
					openPlace('asOf', '"2020-09-26": the day this step shows'),
					openPlace('focus', '[ids of entities]: what is brought to the fore'),
					openPlace('restsOn', '[ids of relationships]: what the sentences rest on')
				])
			])
		])
	];
}
