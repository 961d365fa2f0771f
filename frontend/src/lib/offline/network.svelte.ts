/** Whether the server can be reached, as far as the last requests tell, and whether this device keeps anything. */
let isLost = $state(false);
let keeps = $state(false);

export const network = {
  get isLost(): boolean {
    return isLost;
  },
  lost(): void {
    isLost = true;
  },
  found(): void {
    isLost = false;
  },
  /** Whether courses are kept or requests wait, so that what is seen is remembered. */
  get keeps(): boolean {
    return keeps;
  },
  set keeps(value: boolean) {
    keeps = value;
  },
};
