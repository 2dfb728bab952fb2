import { ImportProblem } from '../import-problem.ts';

/** A code, and the days on which it means the entity: both inclusive, as `1991-12-26`; absent where the entity's life decides. */
export interface DatedCode {
	readonly code: string;
	readonly since?: string;
	readonly until?: string;
}

const CODE = /^([^@\s]+)(?:@(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?)?$/;

/** Reads `260 255@1990-10-03..`: codes apart by spaces, each with the days it is limited to. */
export function parseDatedCodes(text: string): DatedCode[] {
	return text
		.split(' ')
		.filter((part) => part !== '')
		.map((part) => {
			const [, code, since, until] = CODE.exec(part) ?? [];
			if (code === undefined) throw new ImportProblem(0, `“${part}” is no code.`);
			return {
				code,
				...(since === undefined ? {} : { since }),
				...(until === undefined ? {} : { until })
			};
		});
}
