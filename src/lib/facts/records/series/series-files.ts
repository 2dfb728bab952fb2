import type { RecordFiles } from '../read-written.ts';

/** Whether a path inside the folder of facts is that of a compiled series. */
export function isSeriesFile(path: string): boolean {
	return /^compiled\/[^/]+\.series\.jsonl$/.test(path);
}

/** The other files, which are read as records. */
export function withoutSeries(files: RecordFiles): RecordFiles {
	return new Map([...files].filter(([path]) => !isSeriesFile(path)));
}
