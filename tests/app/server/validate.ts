import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { askJson } from './ask.ts';

/** Fails where a value is not as the published description says, to the last member. */
export type Expecting = (value: unknown) => void;

/** What the description of the API says about the answers of its endpoints, and about everything that it names; members that it does not name are failures. */
export async function described(): Promise<{
	answerOf(path: string): Expecting;
	named(name: string): Expecting;
}> {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	ajv.addSchema(closed(await askJson('/api/v1/openapi.json')) as object, 'api');
	const expecting = (pointer: string): Expecting => {
		const validate = ajv.compile({ $ref: `api#${pointer}` });
		return (value) => {
			validate(value);
			expect(validate.errors ?? [], pointer).toEqual([]);
		};
	};
	const escape = (text: string) =>
		encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
	return {
		answerOf: (path) =>
			expecting(
				`/paths/${escape(path)}/get/responses/200/content/${escape('application/json')}/schema`
			),
		named: (name) => expecting(`/components/schemas/${name}`)
	};
}

/** The schema with every object shut to members that it does not name. */
function closed(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(closed);
	if (typeof schema !== 'object' || schema === null) return schema;
	const members = Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [key, closed(value)])
	);
	const isOpen =
		members['type'] === 'object' && 'properties' in members && !('additionalProperties' in members);
	return isOpen ? { ...members, additionalProperties: false } : members;
}
