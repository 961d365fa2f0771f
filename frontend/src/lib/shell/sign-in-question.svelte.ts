/**
 * The sign-in has run out while something was being sent. The person is asked for the password where they stand, and
 * what they wrote is then sent again.
 */
let asked = $state(false);
let waiting: ((signedIn: boolean) => void)[] = [];

export const signInQuestion = {
  get asked(): boolean {
    return asked;
  },
};

export function askToSignIn(): Promise<boolean> {
  asked = true;
  return new Promise((resolve) => waiting.push(resolve));
}

export function answerSignIn(signedIn: boolean): void {
  asked = false;
  for (const resolve of waiting) resolve(signedIn);
  waiting = [];
}
