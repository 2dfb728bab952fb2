import * as v from 'valibot';
import { record, slug, text } from './fields.ts';

export const retiredSchema = record({
	id: slug,
	became: v.exactOptional(slug),
	because: text
});
