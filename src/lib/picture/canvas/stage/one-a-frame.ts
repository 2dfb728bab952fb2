/**
 * Takes steps one after another, the first at once and each other after a frame, in
 * a task of its own: what it changed is painted before the next begins. `done` follows
 * the last, as a step of its own or, where one was all, at once. Returns what stops it, or
 * undefined where nothing is left to do.
 */
export function oneAFrame(
	steps: readonly (() => void)[],
	done: () => void
): (() => void) | undefined {
	let frame = 0;
	let task: ReturnType<typeof setTimeout> | undefined;

	if (steps.length < 2) {
		steps[0]?.();
		done();
		return undefined;
	}
	const all = [...steps, done];
	function take(at: number): void {
		all[at]?.();
		if (at + 1 === all.length) return;
		frame = requestAnimationFrame(() => {
			task = setTimeout(() => take(at + 1));
		});
	}
	take(0);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
