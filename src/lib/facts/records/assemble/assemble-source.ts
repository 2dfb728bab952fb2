import type { Source } from '../../model/source.ts';
import type { WrittenSource } from '../schemas/source-schema.ts';

/** A source with its CSL-JSON keys camel-cased. */
export function assembleSource(written: WrittenSource): Source {
	const { 'container-title': containerTitle, URL: url, DOI: doi, ...rest } = written;
	return {
		...rest,
		...(containerTitle === undefined ? {} : { containerTitle }),
		...(url === undefined ? {} : { url }),
		...(doi === undefined ? {} : { doi })
	};
}
