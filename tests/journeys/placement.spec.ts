import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
