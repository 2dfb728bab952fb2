type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The value without one of its optional properties: absent rather than undefined. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Without<T, K> {
	const { [key]: _taken, ...rest } = value;
	return rest as Without<T, K>;
}
