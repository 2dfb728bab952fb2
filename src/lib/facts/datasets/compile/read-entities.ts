import { ImportProblem } from '../import-problem.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';

/** Reads entities as `writeEntities` has written them; a line that somebody has damaged stops. */
export function readEntities(text: string): CompiledEntity[] {
	return text.split('\n').flatMap((line, index) => {
		if (line === '') return [];
		const entity = parsed(line);
		if (!isEntity(entity))
			throw new ImportProblem(
				index + 1,
				'This is no compiled entity: compile its dataset again, these files are not edited by hand.'
			);
		return [entity];
	});
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** As much as identities rely on: what was written whole is read whole. */
function isEntity(value: unknown): value is CompiledEntity {
	return (
		typeof value === 'object' &&
		value !== null &&
		['id', 'kind', 'label'].every((key) => typeof Reflect.get(value, key) === 'string') &&
		typeof Reflect.get(value, 'codes') === 'object'
	);
}
