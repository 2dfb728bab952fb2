export const COLUMNS = ['gwcode', 'stateabb', 'statename', 'startdate', 'enddate'];

/** The list’s last day, which ends no state. */
export const HORIZON = '2017-12-31';
