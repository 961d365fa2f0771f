//! Makes sure that the folders which the program carries exist, so that the server also builds before the web app does.

fn main() {
    let folder = std::path::Path::new("../../frontend/dist");
    if let Err(error) = std::fs::create_dir_all(folder) {
        println!("cargo::error=cannot create {}: {error}", folder.display());
    }
    println!("cargo::rerun-if-changed=../../frontend/dist");
    println!("cargo::rerun-if-changed=../../frontend/messages");
    println!("cargo::rerun-if-changed=../../courses");
}
