use super::Problem;
use cv::CvError;

impl From<CvError> for Problem {
    fn from(error: CvError) -> Self {
        let problem = match &error {
            CvError::NotJson { .. } | CvError::NotResume { .. } => Problem::new("cv.not-resume"),
            CvError::NoTemplate { name } => Problem::new("cv.no-template").with("name", name),
            // The rest are mistakes of ours, and new ones would be, too.
            _ => Problem::new("cv.failed"),
        };
        problem.because(error)
    }
}
