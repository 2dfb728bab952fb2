import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The words and options of a command; ends with how to call it where an option is not known. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
	usage: string,
	options: O
) {
	try {
		return parseArgs({ allowPositionals: true, options });
	} catch (problem) {
		console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
		process.exit(1);
	}
}
