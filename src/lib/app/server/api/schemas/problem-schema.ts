import { about, COUNT, list, object, TEXT, type Schema } from './schema.ts';

const LINE_PROBLEM = object({
	code: TEXT,
	from: about('In UTF-16 code units.', COUNT),
	to: about('Exclusive.', COUNT),
	message: TEXT,
	candidates: about('What could stand there, written as a line has it.', list(TEXT))
});

/** A problem document with everything that may mend a request. */
export const PROBLEM: Schema = about(
	'A problem document (RFC 9457), with what mends the request beside the standard members.',
	object(
		{ type: TEXT, title: TEXT, status: { type: 'integer' }, detail: TEXT },
		{
			parameter: about('400: the parameter that cannot be read.', TEXT),
			nearest: about('400, 404: what comes near.', list(TEXT)),
			candidates: about(
				'409: what an ambiguous name may mean; of a line, as the line has it.',
				list({ anyOf: [TEXT, object({ id: TEXT, label: TEXT, kind: TEXT })] })
			),
			line: about('422: the line.', TEXT),
			problems: about('422: every problem of the line.', list(LINE_PROBLEM)),
			offered: about('406: formats that are made here.', list(TEXT)),
			current: about('410: the revision that is served.', TEXT),
			endpoints: about('404: what there is.', list(TEXT)),
			parts: about('404: parts of the snapshot.', list(TEXT))
		}
	)
);
