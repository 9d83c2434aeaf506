// Builds every bundle that is not fresh, as the tests would: after it they build nothing.
import { allBuilds, ensureBuild } from './ensure-build.mjs';

ensureBuild(allBuilds);
